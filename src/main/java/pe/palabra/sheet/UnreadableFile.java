package pe.palabra.sheet;

import java.util.List;
import pe.palabra.shared.Wording;

/** A file that is no spreadsheet we read, or one that cannot be read: a sentence says what to do. */
public class UnreadableFile extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    UnreadableFile(String key, Object... arguments) {
        super(Wording.of(key, arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    static UnreadableFile damaged(Exception cause) {
        UnreadableFile damaged = new UnreadableFile("sheet.damaged");
        damaged.initCause(cause);
        return damaged;
    }

    /** Of messages.properties. */
    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}

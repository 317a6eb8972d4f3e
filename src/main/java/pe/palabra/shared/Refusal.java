package pe.palabra.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person asked for and a rule does not allow: a sentence of messages.properties, shown where the person was. */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;
    private final @Nullable String field;

    private Refusal(@Nullable String field, String key, Object... arguments) {
        super(key);
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public static Refusal because(String key, Object... arguments) {
        return new Refusal(null, key, arguments);
    }

    /** A refusal that belongs to one field of a form. */
    public static Refusal of(String field, String key, Object... arguments) {
        return new Refusal(field, key, arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    public @Nullable String field() {
        return field;
    }
}

package pe.palabra.shared;

/** What somebody else changed in the meantime: a sentence of messages.properties that says both values. */
public class Conflict extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    private Conflict(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public static Conflict because(String key, Object... arguments) {
        return new Conflict(key, arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}

package pe.palabra.shared;

/** Why the application does not start, in one Spanish sentence for whoever administers it. */
public class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

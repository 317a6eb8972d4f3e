package pe.palabra.sheet;

/** A file that cannot be read, with a sentence for the person who uploaded it. */
public class UnreadableFile extends RuntimeException {

    public UnreadableFile(String sentence) {
        super(sentence);
    }

    public UnreadableFile(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

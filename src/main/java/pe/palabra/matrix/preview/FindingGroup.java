package pe.palabra.matrix.preview;

/** A kind of finding in a file: how often it was found, and how it was said the first time. */
public record FindingGroup(String finding, long number, String sample) {

    /** The word in messages.properties, with the number as argument. */
    public String key() {
        return "import.finding." + finding;
    }
}

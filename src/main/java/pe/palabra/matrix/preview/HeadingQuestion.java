package pe.palabra.matrix.preview;

import java.util.List;

/** A heading of the file that nobody knows, with some of what stands below it. */
public record HeadingQuestion(String written, List<String> samples) {

    /** The name of its field in the form. */
    public String field() {
        return "columna:" + written;
    }

    public String below() {
        return samples.isEmpty() ? "—" : String.join(" · ", samples);
    }
}

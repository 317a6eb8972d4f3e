package pe.palabra.matrix.preview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case with several spaces whose new rows are refused until somebody says to which one they belong. */
public record SpaceQuestion(
        String caseCode, long rows, @Nullable String said, List<Choice> spaces) {

    /** A space of the case. */
    public record Choice(long id, String name) {}

    /** The name of its field in the form. */
    public String field() {
        return "espacio:" + caseCode;
    }
}

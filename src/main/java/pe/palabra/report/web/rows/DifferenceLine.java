package pe.palabra.report.web.rows;

import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import pe.palabra.commitment.StateLook;
import pe.palabra.report.EditionDifferences.Difference;
import pe.palabra.report.EditionDifferences.How;
import pe.palabra.report.figures.Figure;

/** A commitment that two editions of a report count otherwise. */
public record DifferenceLine(
        String code,
        String href,
        @Nullable Said before,
        @Nullable Said now) {

    /** Its unit and state in an edition, and the figures that count it in that one alone. */
    public record Said(String unit, StateLook state, List<Figure> only) {}

    static DifferenceLine of(Difference difference, LongFunction<String> units) {
        return new DifferenceLine(
                difference.code(),
                "/compromisos/" + UriUtils.encode(difference.code(), "UTF-8"),
                said(difference.before(), difference.now(), units),
                said(difference.now(), difference.before(), units));
    }

    private static @Nullable Said said(@Nullable How how, @Nullable How other, LongFunction<String> units) {
        if (how == null) {
            return null;
        }
        List<Figure> only = other == null
                ? List.of()
                : how.figures().stream()
                        .filter(figure -> !other.figures().contains(figure))
                        .toList();
        return new Said(units.apply(how.unitId()), StateLook.of(how.state(), how.spaceClass()), only);
    }
}

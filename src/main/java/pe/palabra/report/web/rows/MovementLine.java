package pe.palabra.report.web.rows;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.Movement;
import pe.palabra.report.figures.Position;
import pe.palabra.shared.Formats;

/** A commitment that changed the total of a unit and class, where the previous report counted it and where this one does. */
public record MovementLine(String code, String href, String from, String to) {

    static MovementLine of(Movement movement, LongFunction<String> units) {
        return new MovementLine(
                movement.code(),
                "/compromisos/" + UriUtils.encode(movement.code(), "UTF-8"),
                place(movement.from(), units),
                place(movement.to(), units));
    }

    private static String place(@Nullable Position position, LongFunction<String> units) {
        if (position == null) {
            return Formats.MISSING;
        }
        String spaceClass = position.spaceClass() == SpaceClass.PRIORITISED ? "priorizado" : "no priorizado";
        return units.apply(position.unitId()) + ", " + spaceClass + (position.reported() ? "" : ", no se reporta");
    }
}

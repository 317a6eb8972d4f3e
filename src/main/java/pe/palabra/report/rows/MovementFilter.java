package pe.palabra.report.rows;

import org.jspecify.annotations.Nullable;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.Movement;
import pe.palabra.report.figures.Position;

/** Which movements a term of the cuadre opens, within a viewer's scope; null parts do not narrow. */
public record MovementFilter(
        Viewer viewer,
        Movement.Kind kind,
        @Nullable Long unitId,
        @Nullable SpaceClass spaceClass) {

    public boolean matches(Movement movement) {
        Position group = movement.group();
        return movement.kind() == kind
                && (viewer.seesAllUnits() || viewer.unitIds().contains(group.unitId()))
                && (unitId == null || unitId == group.unitId())
                && (spaceClass == null || spaceClass == group.spaceClass());
    }
}

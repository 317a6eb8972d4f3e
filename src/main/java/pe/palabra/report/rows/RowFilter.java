package pe.palabra.report.rows;

import org.jspecify.annotations.Nullable;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.CountedRow;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.StateNames;

/**
 * Which rows of a report a figure opens, within a viewer's scope; null parts do not narrow. {@code stateName}: a name of
 * the row's class, or a fine one.
 */
public record RowFilter(
        Viewer viewer,
        @Nullable Long unitId,
        @Nullable SpaceClass spaceClass,
        Figure figure,
        @Nullable String stateName,
        @Nullable EquivalentState equivalent) {

    /** Every row that a viewer may see. */
    public static RowFilter all(Viewer viewer) {
        return new RowFilter(viewer, null, null, Figure.TOTAL, null, null);
    }

    public boolean matches(CountedRow row) {
        return (viewer.seesAllUnits() || viewer.unitIds().contains(row.unitId()))
                && (unitId == null || unitId == row.unitId())
                && (spaceClass == null || spaceClass == row.spaceClass())
                && row.isIn(figure)
                && (stateName == null || isNamed(row, stateName))
                && (equivalent == null || equivalent == row.state().equivalent());
    }

    private static boolean isNamed(CountedRow row, String name) {
        return StateNames.of(row.spaceClass(), row.state()).equals(name)
                || row.state().label().equals(name);
    }
}

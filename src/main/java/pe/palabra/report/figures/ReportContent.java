package pe.palabra.report.figures;

import java.util.List;
import java.util.function.ToIntFunction;
import pe.palabra.account.Viewer;

/** What a report says: its figures per unit and class, ordered by unit, and the fingerprint of all its rows. */
public record ReportContent(List<ReportGroup> groups, String fingerprint) {

    /** The part that a viewer may see; the fingerprint stays that of the whole report. */
    public ReportContent seenBy(Viewer viewer) {
        if (viewer.seesAllUnits()) {
            return this;
        }
        List<ReportGroup> seen = groups.stream()
                .filter(group -> viewer.unitIds().contains(group.unitId()))
                .toList();
        return new ReportContent(seen, fingerprint);
    }

    public int count(Figure figure) {
        return sum(group -> group.count(figure));
    }

    public int sum(ToIntFunction<ReportGroup> figure) {
        return groups.stream().mapToInt(figure).sum();
    }

    public boolean countsNothing() {
        return groups.isEmpty();
    }
}

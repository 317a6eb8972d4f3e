package pe.palabra.report.figures;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.SpaceClass;

/**
 * What a report says: its figures per unit and class, ordered by unit, the fingerprint of all its rows, its cuadre and the
 * late news that it lists. The last two are empty in reports that were issued before these were written down.
 */
public record ReportContent(
        List<ReportGroup> groups, String fingerprint, List<BalanceLine> balance, List<LateRow> late) {

    public ReportContent(
            List<ReportGroup> groups,
            String fingerprint,
            @Nullable List<BalanceLine> balance,
            @Nullable List<LateRow> late) {
        this.groups = groups;
        this.fingerprint = fingerprint;
        this.balance = balance == null ? List.of() : balance;
        this.late = late == null ? List.of() : late;
    }

    /** The part that a viewer may see; the fingerprint stays that of the whole report. */
    public ReportContent seenBy(Viewer viewer) {
        if (viewer.seesAllUnits()) {
            return this;
        }
        Predicate<Long> seen = viewer.unitIds()::contains;
        return new ReportContent(
                groups.stream().filter(group -> seen.test(group.unitId())).toList(),
                fingerprint,
                balance.stream().filter(line -> seen.test(line.unitId())).toList(),
                late.stream().filter(row -> seen.test(row.unitId())).toList());
    }

    public int count(Figure figure) {
        return sum(group -> group.count(figure));
    }

    public int sum(ToIntFunction<ReportGroup> figure) {
        return groups.stream().mapToInt(figure).sum();
    }

    /** How many a class counts in a state, by the name that it gives it. */
    public int named(SpaceClass spaceClass, String state) {
        return sum(group -> group.spaceClass() == spaceClass ? group.byName().getOrDefault(state, 0) : 0);
    }

    /** What is shown as the total of a unit and class; 0 of one that it does not know. */
    int total(long unitId, SpaceClass spaceClass) {
        return groups.stream()
                .filter(group -> group.unitId() == unitId && group.spaceClass() == spaceClass)
                .mapToInt(ReportGroup::total)
                .sum();
    }

    public boolean countsNothing() {
        return groups.isEmpty();
    }

    /** The lines of the cuadre that do not close: none in a report that can be issued. */
    public List<BalanceLine> unbalanced() {
        return balance.stream().filter(line -> !line.closes()).toList();
    }
}

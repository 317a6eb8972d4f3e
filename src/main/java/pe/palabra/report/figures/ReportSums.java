package pe.palabra.report.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.dialogue.SpaceClass;

/** Adds up the rows of a report: figures per unit and class, the fingerprint, and the late news that it lists. */
public final class ReportSums {

    private static final Figure[] FIGURES = Figure.values();
    private static final CommitmentState[] STATES = CommitmentState.values();
    private static final int LATE = Figure.bits(LateRow.FIGURES);

    private final ReportNames names;
    private final Map<Long, Map<SpaceClass, Counts>> counts = new HashMap<>();
    private final Map<Long, Integer> lateOfUnit = new HashMap<>();
    private final List<LateRow> late = new ArrayList<>();

    private ReportSums(ReportNames names) {
        this.names = names;
    }

    private static final class Counts {
        private final int[] figures = new int[FIGURES.length];
        private final int[] states = new int[STATES.length];
    }

    private record Place(String unit, SpaceClass spaceClass, long unitId) {}

    /** With the cuadre if there is one. */
    public static ReportContent of(RowTable rows, ReportNames names, List<BalanceLine> balance) {
        ReportSums sums = new ReportSums(names);
        for (int i = 0; i < rows.size(); i++) {
            sums.add(rows.row(i));
        }
        return new ReportContent(sums.groups(), Fingerprint.of(rows, names), balance, sums.late);
    }

    private void add(RowTable.Row row) {
        Counts group = counts.computeIfAbsent(row.unitId(), unit -> new EnumMap<>(SpaceClass.class))
                .computeIfAbsent(row.spaceClass(), spaceClass -> new Counts());
        group.states[row.state().ordinal()]++;
        for (int bits = row.bits(); bits != 0; bits &= bits - 1) {
            group.figures[Integer.numberOfTrailingZeros(bits)]++;
        }
        if ((row.bits() & LATE) != 0 && lateOfUnit.merge(row.unitId(), 1, Integer::sum) <= LateRow.LISTED) {
            late.add(late(row));
        }
    }

    private LateRow late(RowTable.Row row) {
        TreeSet<Figure> news = new TreeSet<>(row.figures());
        news.retainAll(LateRow.FIGURES);
        return new LateRow(
                row.code(), row.unitId(), names.unit(row.unitId()), row.spaceClass(), row.state(), row.since(), news);
    }

    private List<ReportGroup> groups() {
        Map<Place, ReportGroup> groups = new TreeMap<>(Comparator.comparing(Place::unit)
                .thenComparing(Place::spaceClass)
                .thenComparing(Place::unitId));
        counts.forEach((unitId, classes) -> classes.forEach((spaceClass, counted) -> {
            String unit = names.unit(unitId);
            groups.put(new Place(unit, spaceClass, unitId), group(unitId, unit, spaceClass, counted));
        }));
        return List.copyOf(groups.values());
    }

    private static ReportGroup group(long unitId, String unit, SpaceClass spaceClass, Counts counted) {
        return new ReportGroup(
                unitId,
                unit,
                spaceClass,
                counts(FIGURES, counted.figures, new EnumMap<>(Figure.class)),
                counts(STATES, counted.states, new EnumMap<>(CommitmentState.class)));
    }

    private static <K extends Enum<K>> Map<K, Integer> counts(K[] keys, int[] numbers, Map<K, Integer> counts) {
        for (K key : keys) {
            if (numbers[key.ordinal()] > 0) {
                counts.put(key, numbers[key.ordinal()]);
            }
        }
        return counts;
    }
}

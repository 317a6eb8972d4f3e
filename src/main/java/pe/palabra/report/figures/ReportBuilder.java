package pe.palabra.report.figures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.Standing;
import pe.palabra.dialogue.SpaceClass;

/**
 * Says what a report says, from commitments given one by one in byte order of code: whether each counts (R11.1–3), in
 * which figures, under which class (R4) and names.
 */
public final class ReportBuilder {

    private final ReportFrame frame;
    private final LongFunction<SpaceClass> classes;
    private final ReportNames names;
    private final RowFigures figures;
    private final Map<Place, Counts> counts = new TreeMap<>(
            Comparator.comparing(Place::unit).thenComparing(Place::spaceClass).thenComparing(Place::unitId));
    private final Fingerprint fingerprint = new Fingerprint();
    private final Optional<BalanceSheet> balance;
    private final List<LateRow> late = new ArrayList<>();
    private final Map<Long, Integer> lateOfUnit = new HashMap<>();

    private record Place(long unitId, String unit, SpaceClass spaceClass) {}

    private record Counts(Map<Figure, Integer> figures, Map<CommitmentState, Integer> states) {

        Counts() {
            this(new EnumMap<>(Figure.class), new EnumMap<>(CommitmentState.class));
        }

        void add(ReportRow row) {
            row.figures().forEach(figure -> figures.merge(figure, 1, Integer::sum));
            states.merge(row.standing().state(), 1, Integer::sum);
        }
    }

    /** {@code classes}: the class of a space at the cut-off. Says no cuadre. */
    public ReportBuilder(ReportFrame frame, LongFunction<SpaceClass> classes, ReportNames names) {
        this(frame, classes, names, Optional.empty());
    }

    /** With the cuadre, from a start; what makes it besides new and late ones is handed out. */
    public static ReportBuilder balanced(
            ReportFrame frame,
            LongFunction<SpaceClass> classes,
            ReportNames names,
            Start start,
            Consumer<Movement> movements) {
        return new ReportBuilder(frame, classes, names, Optional.of(new BalanceSheet(start, names, movements)));
    }

    private ReportBuilder(
            ReportFrame frame, LongFunction<SpaceClass> classes, ReportNames names, Optional<BalanceSheet> balance) {
        this.balance = balance;
        this.frame = frame;
        this.classes = classes;
        this.names = names;
        this.figures = new RowFigures(frame);
    }

    /** Counts a commitment and answers its row; empty if it does not count at the cut-off. */
    public Optional<ReportRow> add(KnownCommitment commitment) {
        Optional<ReportRow> row =
                commitment.now().countingAt(frame.cutOff()).map(standing -> row(commitment, standing));
        row.ifPresent(counted -> {
            if (balance.isPresent() && balance.get().add(commitment, counted)) {
                counted.figures().add(Figure.ENTERED);
            }
            count(counted);
        });
        return row;
    }

    private ReportRow row(KnownCommitment commitment, Standing standing) {
        return new ReportRow(
                commitment.id(),
                commitment.code(),
                commitment.unitId(),
                names.unit(commitment.unitId()),
                classes.apply(commitment.spaceId()),
                commitment.kind(),
                commitment.responsibleId(),
                name(commitment.responsibleId()),
                commitment.level(),
                standing,
                figures.of(commitment, standing));
    }

    private @Nullable String name(@Nullable Long institutionId) {
        return institutionId == null ? null : names.institution(institutionId);
    }

    private void count(ReportRow row) {
        counts.computeIfAbsent(new Place(row.unitId(), row.unit(), row.spaceClass()), place -> new Counts())
                .add(row);
        fingerprint.add(row);
        if (!Collections.disjoint(row.figures(), LateRow.FIGURES)
                && lateOfUnit.merge(row.unitId(), 1, Integer::sum) <= LateRow.LISTED) {
            late.add(late(row));
        }
    }

    private static LateRow late(ReportRow row) {
        Set<Figure> news = new TreeSet<>(row.figures());
        news.retainAll(LateRow.FIGURES);
        return new LateRow(
                row.code(),
                row.unitId(),
                row.unit(),
                row.spaceClass(),
                row.state(),
                row.standing().since(),
                news);
    }

    /** Tells why commitments that the previous report counted are gone; to be said after the last of the others. */
    public void gone(Map<String, Movement.Kind> reasons) {
        balance.ifPresent(sheet -> sheet.gone(reasons));
    }

    /** What all the commitments given so far make; to be asked once, at the end. */
    public ReportContent content() {
        List<ReportGroup> groups = counts.entrySet().stream()
                .map(e -> new ReportGroup(
                        e.getKey().unitId(),
                        e.getKey().unit(),
                        e.getKey().spaceClass(),
                        e.getValue().figures(),
                        e.getValue().states()))
                .toList();
        return new ReportContent(
                groups, fingerprint.hex(), balance.map(BalanceSheet::lines).orElse(List.of()), late);
    }
}

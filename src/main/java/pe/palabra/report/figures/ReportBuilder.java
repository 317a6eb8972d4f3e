package pe.palabra.report.figures;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /** {@code classes}: the class of a space at the cut-off. */
    public ReportBuilder(ReportFrame frame, LongFunction<SpaceClass> classes, ReportNames names) {
        this.frame = frame;
        this.classes = classes;
        this.names = names;
        this.figures = new RowFigures(frame);
    }

    /** Counts a commitment and answers its row; empty if it does not count at the cut-off. */
    public Optional<ReportRow> add(KnownCommitment commitment) {
        Optional<ReportRow> row =
                commitment.now().countingAt(frame.cutOff()).map(standing -> row(commitment, standing));
        row.ifPresent(this::count);
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
        return new ReportContent(groups, fingerprint.hex());
    }
}

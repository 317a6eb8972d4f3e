package pe.palabra.report.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.StateHistory;
import pe.palabra.report.count.Known;
import pe.palabra.report.count.KnownCommitment;
import pe.palabra.report.figures.ReportFrame;

/**
 * Gathers first the revisions of some commitments and then their facts, both in order of commitment, into what was known
 * of those that may count. Reads columns by their place: this runs a million times for a large register.
 */
final class KnownRows {

    static final String REVISION = "c.id, c.code, r.entry_id, r.live, r.sgsd_takes_part,"
            + " r.acta_on - date '1970-01-01', r.unit_id, r.space_id, r.kind, r.responsible_id, r.level,"
            + " case when m.commitment_id is null then r.due_on else m.due_before end - date '1970-01-01'";
    static final String FACT =
            "s.commitment_id, s.id, s.entry_id, s.occurred_on - date '1970-01-01', s.state, s.coarse,"
                    + " s.kind, t.entry_id";
    static final String FACT_IN_WHOLE = FACT + ", s.progress, s.progress_percent";

    private static final int PROGRESS = 9;

    /** The last revision of a commitment, and the last one that the previous report knew. */
    private record Registered(Revision now, @Nullable Revision before) {}

    private record Recorded(StateFact fact, long retractedBy) {

        boolean inForceAt(long entry) {
            return fact.entryId() <= entry && retractedBy > entry;
        }
    }

    private final ReportFrame frame;
    private final @Nullable Long previousEntry;
    private final boolean whole;
    private final Consumer<KnownCommitment> consumer;
    private final List<Registered> registered = new ArrayList<>();
    private final List<Recorded> facts = new ArrayList<>();
    private int current;
    private int read;
    private long last;

    /** {@code whole}: facts come with what was said of the progress. */
    KnownRows(ReportFrame frame, boolean whole, Consumer<KnownCommitment> consumer) {
        this.frame = frame;
        this.previousEntry = frame.previousEntry();
        this.whole = whole;
        this.consumer = consumer;
    }

    /** Takes a revision, or that there is none; the revisions of a commitment follow each other by entry. */
    void addRevision(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        read += id == last ? 0 : 1;
        last = id;
        if (row.getObject(3) == null) {
            return;
        }
        Revision revision = Revision.read(row);
        Revision before = previousEntry != null && revision.entry() <= previousEntry ? revision : null;
        int end = registered.size() - 1;
        if (end >= 0 && registered.get(end).now().id() == id) {
            Registered earlier = registered.remove(end);
            before = before == null ? earlier.before() : before;
        }
        registered.add(new Registered(revision, before));
    }

    /** How many commitments were read. */
    int read() {
        return read;
    }

    /** The last commitment that was read; 0 before the first. */
    long last() {
        return last;
    }

    void addFact(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        if (current < registered.size() && registered.get(current).now().id() != id) {
            give();
            while (current < registered.size() && registered.get(current).now().id() < id) {
                current++;
            }
        }
        if (current < registered.size() && registered.get(current).now().id() == id) {
            facts.add(fact(row));
        }
    }

    /** Gives the last commitment; the others were given when the facts of the next began. */
    void give() {
        if (!facts.isEmpty()) {
            Registered commitment = registered.get(current);
            Revision now = commitment.now();
            if (now.live() && now.takesPart() && !now.actaOn().isAfter(frame.cutOff())) {
                consumer.accept(now.commitment(known(now, frame.knownAt()), before(commitment.before())));
            }
            facts.clear();
        }
    }

    private @Nullable Known before(@Nullable Revision revision) {
        return revision == null || previousEntry == null ? null : known(revision, previousEntry);
    }

    private Known known(Revision revision, long entry) {
        List<StateFact> inForce = new ArrayList<>(facts.size());
        for (Recorded recorded : facts) {
            if (recorded.inForceAt(entry)) {
                inForce.add(recorded.fact());
            }
        }
        return new Known(revision.live(), revision.takesPart(), revision.actaOn(), new StateHistory(inForce));
    }

    private Recorded fact(ResultSet row) throws SQLException {
        String state = row.getString(5);
        StateFact fact = new StateFact(
                row.getLong(2),
                LocalDate.ofEpochDay(row.getLong(4)),
                state == null ? null : CommitmentState.valueOf(state),
                row.getBoolean(6),
                whole ? row.getString(PROGRESS) : null,
                whole ? row.getBigDecimal(PROGRESS + 1) : null,
                StateFact.Kind.valueOf(row.getString(7)),
                row.getLong(3));
        long retractedBy = row.getLong(8);
        return new Recorded(fact, row.wasNull() ? Long.MAX_VALUE : retractedBy);
    }
}

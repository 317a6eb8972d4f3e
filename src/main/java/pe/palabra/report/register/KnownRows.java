package pe.palabra.report.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.StateHistory;
import pe.palabra.report.figures.Known;
import pe.palabra.report.figures.KnownCommitment;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.territory.GovernmentLevel;

/** Gathers the rows of a commitment, one per fact and following each other, into what was known of it. */
final class KnownRows {

    private record Recorded(StateFact fact, @Nullable Long retractedBy) {

        boolean inForceAt(long entry) {
            return fact.entryId() <= entry && (retractedBy == null || retractedBy > entry);
        }
    }

    private interface Builder {
        KnownCommitment of(List<Recorded> facts);
    }

    private final ReportFrame frame;
    private final Consumer<KnownCommitment> consumer;
    private final List<Recorded> facts = new ArrayList<>();
    private long current = -1;
    private Builder builder = recorded -> {
        throw new IllegalStateException("no commitment yet");
    };

    KnownRows(ReportFrame frame, Consumer<KnownCommitment> consumer) {
        this.frame = frame;
        this.consumer = consumer;
    }

    void add(ResultSet row) throws SQLException {
        if (row.getLong("id") != current) {
            end();
            current = row.getLong("id");
            builder = commitment(row);
        }
        facts.add(new Recorded(fact(row), row.getObject("retracted_by", Long.class)));
    }

    /** Gives the last commitment; the others were given when the next began. */
    void end() {
        if (!facts.isEmpty()) {
            consumer.accept(builder.of(facts));
            facts.clear();
        }
    }

    private Builder commitment(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        String code = row.getString("code");
        long unitId = row.getLong("unit_id");
        long spaceId = row.getLong("space_id");
        String kind = row.getString("kind");
        Long responsibleId = row.getObject("responsible_id", Long.class);
        String level = row.getString("level");
        LocalDate dueOn = row.getObject("due_on", LocalDate.class);
        LocalDate actaOn = row.getObject("acta_on", LocalDate.class);
        Boolean beforeLive = row.getObject("before_live", Boolean.class);
        boolean beforeTakesPart = row.getBoolean("before_takes_part");
        LocalDate beforeActaOn = row.getObject("before_acta_on", LocalDate.class);
        return recorded -> new KnownCommitment(
                id,
                code,
                unitId,
                spaceId,
                kind == null ? null : CommitmentKind.valueOf(kind),
                responsibleId,
                level == null ? null : GovernmentLevel.valueOf(level),
                dueOn,
                new Known(true, true, actaOn, history(recorded, frame.knownAt())),
                beforeLive == null || frame.previousEntry() == null
                        ? null
                        : new Known(
                                beforeLive, beforeTakesPart, beforeActaOn, history(recorded, frame.previousEntry())));
    }

    private static StateHistory history(List<Recorded> facts, long entry) {
        return new StateHistory(facts.stream()
                .filter(f -> f.inForceAt(entry))
                .map(Recorded::fact)
                .toList());
    }

    private static StateFact fact(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new StateFact(
                row.getLong("fact_id"),
                row.getObject("occurred_on", LocalDate.class),
                state == null ? null : CommitmentState.valueOf(state),
                row.getBoolean("coarse"),
                row.getString("progress"),
                row.getBigDecimal("progress_percent"),
                StateFact.Kind.valueOf(row.getString("fact_kind")),
                row.getLong("entry_id"));
    }
}

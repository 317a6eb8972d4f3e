package pe.palabra.report.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pe.palabra.dialogue.PrioritisationQueries;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.KnownCommitment;
import pe.palabra.report.figures.ReportFrame;

/** Reads the register as it was known at an entry, commitment by commitment, for the two times of a report (R3). */
@Component
public class ReportQueries {

    private static final int AT_A_TIME = 2_000;

    private static final String KNOWN = """
            select c.id, c.code, r.unit_id, r.space_id, r.kind, r.responsible_id, r.level, r.acta_on,
                   (r.register ->> 'dueOn')::date as due_on,
                   b.live as before_live, b.sgsd_takes_part as before_takes_part, b.acta_on as before_acta_on,
                   s.id as fact_id, s.occurred_on, s.state, s.coarse, s.progress, s.progress_percent,
                   s.kind as fact_kind, s.entry_id, t.entry_id as retracted_by
              from (select distinct on (commitment_id) * from commitment_revision
                     where entry_id <= :known order by commitment_id, entry_id desc) r
              join commitment c on c.id = r.commitment_id
              join state_change s on s.commitment_id = r.commitment_id and s.entry_id <= :known
                                 and s.occurred_on <= :cutOff
              left join state_retraction t on t.state_change_id = s.id and t.entry_id <= :known
              left join lateral (select live, sgsd_takes_part, acta_on from commitment_revision
                                  where commitment_id = r.commitment_id and entry_id <= :before
                                  order by entry_id desc limit 1) b on true
             where r.live and r.sgsd_takes_part and r.acta_on <= :cutOff
               and (cast(:ids as bigint[]) is null or c.id = any (cast(:ids as bigint[])))
             order by c.code collate "C", s.occurred_on, s.entry_id, s.id""";

    private static final String FIRST_DAY = """
            select min(greatest(r.acta_on, s.first_on))
              from (select distinct on (commitment_id) * from commitment_revision
                     order by commitment_id, entry_id desc) r
              join (select commitment_id, min(occurred_on) as first_on from state_change s
                     where state is not null
                       and not exists (select from state_retraction t where t.state_change_id = s.id)
                     group by commitment_id) s on s.commitment_id = r.commitment_id
             where r.live and r.sgsd_takes_part""";

    private static final String COUNTS = """
            select exists (
              select from state_change s
               where s.state is not null and s.occurred_on <= :day
                 and not exists (select from state_retraction t where t.state_change_id = s.id)
                 and (select r.live and r.sgsd_takes_part and r.acta_on <= :day from commitment_revision r
                       where r.commitment_id = s.commitment_id order by r.entry_id desc limit 1))""";

    private final JdbcClient jdbc;
    private final PrioritisationQueries prioritisations;

    ReportQueries(JdbcClient jdbc, PrioritisationQueries prioritisations) {
        this.jdbc = jdbc;
        this.prioritisations = prioritisations;
    }

    /**
     * Gives every commitment that may count at the cut-off, in byte order of code. Reads through a cursor: runs in a
     * transaction.
     */
    void forEachKnown(ReportFrame frame, Consumer<KnownCommitment> consumer) {
        forEachKnown(frame, null, consumer);
    }

    /** The same of some commitments alone. */
    void forEachKnown(ReportFrame frame, @Nullable Collection<Long> ids, Consumer<KnownCommitment> consumer) {
        KnownRows rows = new KnownRows(frame, consumer);
        jdbc.sql(KNOWN)
                .param("known", frame.knownAt())
                .param("cutOff", frame.cutOff())
                .param("before", frame.previousEntry() == null ? 0L : frame.previousEntry())
                .param("ids", ids == null ? null : ids.toArray(Long[]::new))
                .withFetchSize(AT_A_TIME)
                .query(rows::add);
        rows.end();
    }

    /** The class of each space at the cut-off; one never determined is not prioritised (R4). */
    LongFunction<SpaceClass> classes(ReportFrame frame) {
        return classes(frame.cutOff(), frame.knownAt());
    }

    LongFunction<SpaceClass> classes(LocalDate day, long knownAt) {
        Map<Long, SpaceClass> classes = prioritisations.classesAt(day, knownAt);
        return space -> classes.getOrDefault(space, SpaceClass.NOT_PRIORITISED);
    }

    /** Whether anything counts at a cut-off, as known now. */
    public boolean anythingCounts(LocalDate cutOff) {
        return jdbc.sql(COUNTS).param("day", cutOff).query(Boolean.class).single();
    }

    /** The first day on which a commitment counts, as known now. */
    public Optional<LocalDate> firstDay() {
        return jdbc.sql(FIRST_DAY).query(ReportQueries::day).single();
    }

    private static Optional<LocalDate> day(ResultSet row, int number) throws SQLException {
        return Optional.ofNullable(row.getObject(1, LocalDate.class));
    }
}

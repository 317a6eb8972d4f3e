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
import pe.palabra.commitment.addendum.DeadlineAt;
import pe.palabra.dialogue.PrioritisationQueries;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.KnownCommitment;
import pe.palabra.report.figures.ReportFrame;

/** Reads the register as it was known at an entry, commitment by commitment, for the two times of a report (R3). */
@Component
public class ReportQueries {

    private static final int AT_A_TIME = 2_000;

    /** Facts come without order: a history sorts its own. Narrow rows are sorted several times faster than wide ones. */
    private static final String KNOWN = """
            with r as materialized (
              select r.commitment_id, r.unit_id, r.space_id, r.kind, r.responsible_id, r.level, r.acta_on,
                     (r.register ->> 'dueOn')::date as due_on
                from commitment_revision r
               where r.entry_id <= :known and r.live and r.sgsd_takes_part and r.acta_on <= :cutOff
                 and (cast(:ids as bigint[]) is null or r.commitment_id = any (cast(:ids as bigint[])))
                 and not exists (select from commitment_revision n where n.commitment_id = r.commitment_id
                                    and n.entry_id > r.entry_id and n.entry_id <= :known))
            select c.id, c.code, r.unit_id, r.space_id, r.kind, r.responsible_id, r.level, r.acta_on,
                   case when m.commitment_id is null then r.due_on else m.due_before end as due_on,
                   b.live as before_live, b.sgsd_takes_part as before_takes_part, b.acta_on as before_acta_on,
                   s.id as fact_id, s.occurred_on, s.state, s.coarse, s.kind as fact_kind, s.entry_id,
                   case when :whole then s.progress end as progress,
                   case when :whole then s.progress_percent end as progress_percent, t.entry_id as retracted_by
              from r
              join commitment c on c.id = r.commitment_id
              left join (""" + DeadlineAt.MOVED_LATER + """
              ) m on m.commitment_id = r.commitment_id
              join state_change s on s.commitment_id = r.commitment_id and s.entry_id <= :known
                                 and s.occurred_on <= :cutOff
              left join state_retraction t on t.state_change_id = s.id and t.entry_id <= :known
              left join commitment_revision b on b.commitment_id = r.commitment_id and b.entry_id <= :before
                and not exists (select from commitment_revision n where n.commitment_id = b.commitment_id
                                   and n.entry_id > b.entry_id and n.entry_id <= :before)
             order by c.code collate "C" asc""";

    /** Facts in the order of their days: nothing that is told later than the first one counts can be earlier. */
    private static final String FIRST_DAY = """
            with told as not materialized (
              select s.occurred_on, greatest(r.acta_on, s.occurred_on) as day
                from state_change s
                join lateral (select live, sgsd_takes_part, acta_on from commitment_revision
                               where commitment_id = s.commitment_id order by entry_id desc limit 1) r
                  on r.live and r.sgsd_takes_part
               where s.state is not null
                 and not exists (select from state_retraction t where t.state_change_id = s.id))
            select min(day) from told where occurred_on <= (select day from told order by occurred_on limit 1)""";

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
     * Gives every commitment that may count at the cut-off, in byte order of code, without the texts of its progress,
     * which no figure needs. Reads through a cursor: runs in a transaction.
     */
    void forEachCounted(ReportFrame frame, Consumer<KnownCommitment> consumer) {
        read(frame, null, false, consumer);
    }

    /** The same with all that was said. */
    void forEachKnown(ReportFrame frame, Consumer<KnownCommitment> consumer) {
        read(frame, null, true, consumer);
    }

    /** The same of some commitments alone. */
    void forEachKnown(ReportFrame frame, Collection<Long> ids, Consumer<KnownCommitment> consumer) {
        read(frame, ids, true, consumer);
    }

    private void read(
            ReportFrame frame, @Nullable Collection<Long> ids, boolean whole, Consumer<KnownCommitment> consumer) {
        KnownRows rows = new KnownRows(frame, consumer);
        jdbc.sql(KNOWN)
                .param("known", frame.knownAt())
                .param("cutOff", frame.cutOff())
                .param("before", frame.previousEntry() == null ? 0L : frame.previousEntry())
                .param("ids", ids == null ? null : ids.toArray(Long[]::new))
                .param("whole", whole)
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

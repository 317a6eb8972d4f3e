package pe.palabra.report.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pe.palabra.commitment.addendum.DeadlineAt;
import pe.palabra.dialogue.PrioritisationQueries;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.count.KnownCommitment;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.shared.database.RecordMapper;

/** Reads the register as it was known at an entry, commitment by commitment, for the two times of a report (R3). */
@Component
public class ReportQueries {

    private static final int AT_A_TIME = 2_000;

    /** Of so many commitments revisions and facts are in memory at once. */
    private static final int TOGETHER = 10_000;

    private static final String REVISIONS = """
            select %s from (select id, code from commitment where id %s) c
              left join commitment_revision r on r.commitment_id = c.id and r.commitment_id %s and r.entry_id <= :known
              left join (""" + DeadlineAt.MOVED_LATER + """
              ) m on m.commitment_id = c.id
             order by c.id, r.entry_id""";

    private static final String FACTS = """
            select %s from state_change s
              left join state_retraction t on t.state_change_id = s.id and t.entry_id <= :known
             where s.commitment_id %s and s.entry_id <= :known and s.occurred_on <= :cutOff
             order by s.commitment_id, s.occurred_on, s.entry_id, s.id""";

    private static final String SOME = "= any (:ids)";

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
     * Gives every commitment that may count at the cut-off, without the texts of its progress, which no figure needs.
     * Reads through cursors: runs in a transaction, of which all statements see the same.
     */
    void forEachKnown(ReportFrame frame, Consumer<KnownCommitment> consumer) {
        long after = 0;
        KnownRows rows;
        do {
            rows = new KnownRows(frame, false, consumer);
            readRevisions(frame, rows, "> :after order by id limit " + TOGETHER, "> :after", Map.of("after", after));
            readFacts(
                    frame,
                    rows,
                    KnownRows.FACT,
                    "> :after and s.commitment_id <= :last",
                    Map.of("after", after, "last", rows.last()));
            after = rows.last();
        } while (rows.read() == TOGETHER);
    }

    /** The same of some commitments alone, with all that was said. */
    void forEachKnown(ReportFrame frame, Collection<Long> ids, Consumer<KnownCommitment> consumer) {
        KnownRows rows = new KnownRows(frame, true, consumer);
        Map<String, Object> parameters = Map.of("ids", ids.toArray(Long[]::new));
        readRevisions(frame, rows, SOME, SOME, parameters);
        readFacts(frame, rows, KnownRows.FACT_IN_WHOLE, SOME, parameters);
    }

    private void readRevisions(
            ReportFrame frame, KnownRows rows, String which, String whose, Map<String, Object> parameters) {
        jdbc.sql(REVISIONS.formatted(KnownRows.REVISION, which, whose))
                .params(parameters)
                .param("known", frame.knownAt())
                .param("cutOff", frame.cutOff())
                .withFetchSize(AT_A_TIME)
                .query(rows::addRevision);
    }

    private void readFacts(
            ReportFrame frame, KnownRows rows, String columns, String whose, Map<String, Object> parameters) {
        jdbc.sql(FACTS.formatted(columns, whose))
                .params(parameters)
                .param("known", frame.knownAt())
                .param("cutOff", frame.cutOff())
                .withFetchSize(AT_A_TIME)
                .query(rows::addFact);
        rows.give();
    }

    /** The commitments with some ids. */
    List<Listed> withIds(Collection<Long> ids) {
        return jdbc.sql("select id, code, space_id from commitment where id = any (?)")
                .param(ids.toArray(Long[]::new))
                .query(RecordMapper.of(Listed.class))
                .list();
    }

    /** The class of each space on a day, as known then; one never determined is not prioritised (R4). */
    LongFunction<SpaceClass> classes(LocalDate day, long knownAt) {
        return classes(prioritisations.classesAt(day, knownAt));
    }

    /** The same of the spaces of some commitments. */
    LongFunction<SpaceClass> classes(LocalDate day, long knownAt, Collection<Listed> commitments) {
        return classes(prioritisations.classesAt(Listed.spaces(commitments), day, knownAt));
    }

    private static LongFunction<SpaceClass> classes(Map<Long, SpaceClass> classes) {
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

package pe.palabra.matrix;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.RegisterWriter;
import pe.palabra.shared.Entry;
import pe.palabra.shared.database.RecordMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a batch back (R14): its facts are retracted, what it created is annulled, what it rewrote gets its register back.
 * Nothing is deleted. Refused, naming rows, once a later entry that still holds recorded anything on them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportReversal {

    private static final String TOUCHED = """
            select commitment_id from state_change where entry_id = :applied
            union select commitment_id from commitment_revision where entry_id = :applied""";

    private static final String LATER = """
            with touched as (%s), later as (
              select s.commitment_id, s.entry_id from state_change s join touched t using (commitment_id)
               where s.entry_id > :applied
              union select r.commitment_id, r.entry_id from commitment_revision r join touched t using (commitment_id)
               where r.entry_id > :applied
              union select s.commitment_id, x.entry_id from state_retraction x
                join state_change s on s.id = x.state_change_id join touched t using (commitment_id)
               where x.entry_id > :applied
              union select v.commitment_id, v.entry_id from evidence v join touched t using (commitment_id)
               where v.entry_id > :applied
              union select n.successor_id, n.entry_id from commitment_succession n
                join touched t on t.commitment_id = n.successor_id where n.entry_id > :applied)
            select c.code, e.source, e.recorded_at, coalesce(b.file_name, '') as file_name
              from later l join commitment c on c.id = l.commitment_id join entry e on e.id = l.entry_id
              left join import_batch b on b.applied_entry_id = e.id
             where e.source <> 'REVERSAL' and not exists (select from entry r where r.reverts_id = e.id)
             order by c.code, e.id limit 200""".formatted(TOUCHED);

    private static final String BEFORE = """
            select distinct on (r.commitment_id) r.commitment_id, r.register
              from commitment_revision r
              join commitment_revision mine on mine.commitment_id = r.commitment_id and mine.entry_id = :applied
              join commitment c on c.id = r.commitment_id and c.created_entry_id <> :applied
             where r.entry_id < :applied
             order by r.commitment_id, r.entry_id desc""";

    private static final String CREATED = """
            select r.commitment_id, r.register
              from commitment_revision r join commitment c on c.id = r.commitment_id
             where r.entry_id = :applied and c.created_entry_id = :applied""";

    private final JdbcClient jdbc;
    private final RegisterWriter writer;
    private final ImportApplier applier;
    private final CreatedByImport surroundings;
    private final JsonMapper json;

    ImportReversal(
            JdbcClient jdbc,
            RegisterWriter writer,
            ImportApplier applier,
            CreatedByImport surroundings,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.applier = applier;
        this.surroundings = surroundings;
        this.json = json;
    }

    /** What was recorded later on a commitment of the batch, and holds it in place. */
    public record LaterFact(String code, String source, OffsetDateTime recordedAt, String fileName) {}

    /** At most 200 of the later facts that stand in the way; none: the batch may be taken back. */
    List<LaterFact> inTheWay(long applied) {
        return jdbc.sql(LATER)
                .param("applied", applied)
                .query(RecordMapper.of(LaterFact.class))
                .list();
    }

    /** Locks the batch's commitments, so that nothing is recorded on them between the guard and the reversal. */
    void lock(long applied) {
        jdbc.sql("select id from commitment where id in (" + TOUCHED + ") order by id for update")
                .param("applied", applied)
                .query(Long.class)
                .list();
    }

    void takeBack(Entry reversal, long applied) {
        Set<Long> touched = new HashSet<>(
                jdbc.sql(TOUCHED).param("applied", applied).query(Long.class).list());
        jdbc.sql("insert into state_retraction (state_change_id, entry_id)"
                        + " select id, :reversal from state_change s where entry_id = :applied"
                        + " and not exists (select from state_retraction x where x.state_change_id = s.id)")
                .param("reversal", reversal.id())
                .param("applied", applied)
                .update();
        Map<Long, Register> created = registers(CREATED, applied);
        writer.retractWordings(reversal, applied);
        writer.rewrite(reversal, registers(BEFORE, applied), true);
        writer.rewrite(reversal, created, false);
        touched.removeAll(created.keySet());
        applier.restate(reversal, new ArrayList<>(touched));
        surroundings.takeBack(reversal, applied);
    }

    private Map<Long, Register> registers(String sql, long applied) {
        Map<Long, Register> registers = new HashMap<>();
        jdbc.sql(sql).param("applied", applied).query(rs -> {
            registers.put(rs.getLong("commitment_id"), json.readValue(rs.getString("register"), Register.class));
        });
        return registers;
    }
}

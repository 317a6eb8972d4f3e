package pe.palabra.commitment;

import java.sql.Types;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.shared.Entry;
import tools.jackson.databind.json.JsonMapper;

/** Writes commitments in batches: the current rows, and a revision of the register for each entry that touched them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RegisterWriter {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final CurrentRows current;
    private final JsonMapper json;

    RegisterWriter(JdbcTemplate jdbc, CurrentRows current, JsonMapper json) {
        this.jdbc = jdbc;
        this.current = current;
        this.json = json;
    }

    /** As many fresh ids as commitments are about to be created. */
    public List<Long> nextIds(int count) {
        return jdbc.queryForList(
                "select nextval(pg_get_serial_sequence('commitment', 'id')) from generate_series(1, ?)",
                Long.class,
                count);
    }

    public void create(Entry entry, List<NewCommitment> created) {
        current.insert(entry, created);
        Map<Long, Register> registers = new LinkedHashMap<>();
        created.forEach(c -> registers.put(c.id(), c.register()));
        revise(entry, registers, true);
        addWordings(
                entry,
                created.stream()
                        .map(c -> new Worded(c.id(), c.register(), c.distinguisher()))
                        .toList());
    }

    /** Rewrites the register of known commitments; {@code live} false annuls them, true also brings annulled ones back. */
    public void rewrite(Entry entry, Map<Long, Register> registers, boolean live) {
        current.update(entry, registers, live);
        jdbc.batchUpdate(
                "update commitment_key set live = ? where commitment_id = ?",
                registers.keySet(),
                BATCH,
                (statement, id) -> {
                    statement.setBoolean(1, live);
                    statement.setLong(2, id);
                });
        revise(entry, registers, live);
    }

    /** One more wording by which a commitment is recognised. */
    public record Worded(long commitmentId, Register register, String distinguisher) {}

    public void addWordings(Entry entry, Collection<Worded> worded) {
        jdbc.batchUpdate(
                "insert into commitment_key (commitment_id, case_id, acta_on, hash, distinguisher, entry_id)"
                        + " values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                worded,
                BATCH,
                (statement, w) -> {
                    statement.setLong(1, w.commitmentId());
                    statement.setLong(2, w.register().caseId());
                    statement.setObject(3, w.register().actaOn());
                    statement.setBytes(
                            4,
                            HexFormat.of().parseHex(Register.hashOf(w.register().description())));
                    statement.setString(5, w.distinguisher());
                    statement.setLong(6, entry.id());
                });
    }

    /** Wordings that an entry gave to commitments it did not create are no longer recognised. */
    public void retractWordings(Entry reversal, long applied) {
        jdbc.update("""
                update commitment_key k set retracted_by = ? from commitment c
                 where c.id = k.commitment_id and k.entry_id = ? and c.created_entry_id <> k.entry_id
                   and k.retracted_by is null""", reversal.id(), applied);
    }

    /** A fact and the commitment of which it is said. */
    public record Said(long commitmentId, StateFact fact) {}

    public void record(Entry entry, Collection<Said> said) {
        jdbc.batchUpdate("""
                insert into state_change (commitment_id, occurred_on, state, coarse, progress, progress_percent, kind, entry_id)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", said, BATCH, (statement, s) -> {
            statement.setLong(1, s.commitmentId());
            statement.setObject(2, s.fact().occurredOn());
            statement.setString(
                    3, s.fact().state() == null ? null : s.fact().state().name());
            statement.setBoolean(4, s.fact().coarse());
            statement.setString(5, s.fact().progress());
            statement.setBigDecimal(6, s.fact().percent());
            statement.setString(7, s.fact().kind().name());
            statement.setLong(8, entry.id());
        });
    }

    /** Brings the current rows to what their facts say now. */
    public void restate(Entry entry, Map<Long, Standing> standings) {
        current.restate(entry, standings);
    }

    private void revise(Entry entry, Map<Long, Register> registers, boolean live) {
        jdbc.batchUpdate("""
                insert into commitment_revision (commitment_id, entry_id, live, acta_on, unit_id, space_id, sgsd_takes_part,
                  kind, responsible_id, level, register) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""", registers.entrySet(), BATCH, (statement, revised) -> {
            Register register = revised.getValue();
            statement.setLong(1, revised.getKey());
            statement.setLong(2, entry.id());
            statement.setBoolean(3, live);
            statement.setObject(4, register.actaOn());
            statement.setLong(5, register.unitId());
            statement.setLong(6, register.spaceId());
            statement.setBoolean(7, register.sgsdTakesPart());
            statement.setString(8, CurrentRows.name(register.kind()));
            statement.setObject(9, register.responsibleId(), Types.BIGINT);
            statement.setString(10, CurrentRows.name(register.level()));
            statement.setString(11, json.writeValueAsString(register));
        });
    }
}

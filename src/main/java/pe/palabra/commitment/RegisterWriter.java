package pe.palabra.commitment;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.shared.Entry;
import pe.palabra.shared.database.TableCopy;
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
        if (worded.isEmpty()) {
            return;
        }
        jdbc.update("""
                insert into commitment_key (commitment_id, case_id, acta_on, hash, distinguisher, entry_id)
                select w.commitment_id, w.case_id, w.acta_on, decode(w.hash, 'hex'), w.distinguisher, ?
                  from unnest(?::bigint[], ?::bigint[], ?::date[], ?::text[], ?::text[])
                    as w (commitment_id, case_id, acta_on, hash, distinguisher)
                on conflict do nothing""", statement -> {
            statement.setLong(1, entry.id());
            array(statement, 2, "bigint", worded, Worded::commitmentId);
            array(statement, 3, "bigint", worded, w -> w.register().caseId());
            array(statement, 4, "date", worded, w -> w.register().actaOn());
            array(
                    statement,
                    5,
                    "text",
                    worded,
                    w -> Register.hashOf(w.register().description()));
            array(statement, 6, "text", worded, Worded::distinguisher);
        });
    }

    private static void array(
            PreparedStatement statement, int index, String type, Collection<Worded> worded, Function<Worded, ?> value)
            throws SQLException {
        Object[] values = worded.stream().map(value).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
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
        TableCopy facts = new TableCopy("state_change (commitment_id, occurred_on, state, coarse, progress,"
                + " progress_percent, kind, entry_id)");
        for (Said one : said) {
            StateFact fact = one.fact();
            facts.add(one.commitmentId()).add(fact.occurredOn()).add(CurrentRows.name(fact.state()));
            facts.add(fact.coarse()).add(fact.progress()).add(fact.percent());
            facts.add(fact.kind().name()).add(entry.id()).endRow();
        }
        facts.flush(jdbc);
    }

    /** Brings the current rows to what their facts say now. */
    public void restate(Entry entry, Map<Long, Standing> standings) {
        current.restate(entry, standings);
    }

    private void revise(Entry entry, Map<Long, Register> registers, boolean live) {
        TableCopy revisions = new TableCopy("commitment_revision (commitment_id, entry_id, live, acta_on, unit_id,"
                + " space_id, sgsd_takes_part, kind, responsible_id, level, register)");
        registers.forEach((id, register) -> {
            revisions.add(id).add(entry.id()).add(live).add(register.actaOn());
            revisions.add(register.unitId()).add(register.spaceId()).add(register.sgsdTakesPart());
            revisions.add(CurrentRows.name(register.kind())).add(register.responsibleId());
            revisions.add(CurrentRows.name(register.level()));
            revisions.add(json.writeValueAsBytes(register)).endRow();
        });
        revisions.flush(jdbc);
    }
}

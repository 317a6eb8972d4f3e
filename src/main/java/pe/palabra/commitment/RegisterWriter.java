package pe.palabra.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.shared.Entry;
import pe.palabra.shared.database.TableCopy;

/** Writes commitments in batches: the current rows, and a revision of the register for each entry that touched them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RegisterWriter {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final CurrentRows current;
    private final RegisterRows rows;

    RegisterWriter(JdbcTemplate jdbc, CurrentRows current, RegisterRows rows) {
        this.jdbc = jdbc;
        this.current = current;
        this.rows = rows;
    }

    /** As many fresh ids as commitments are about to be created. */
    public List<Long> nextIds(int count) {
        return jdbc.queryForList(
                "select nextval((select pg_get_serial_sequence('commitment', 'id')::regclass)) from generate_series(1, ?)",
                Long.class,
                count);
    }

    public void create(Entry entry, List<NewCommitment> created) {
        create(entry, rows.created(entry, created));
    }

    /** Writes what {@link RegisterRows} made for this entry. */
    public void create(Entry entry, RegisterRows.Created created) {
        created.tables().forEach(table -> table.flush(jdbc));
        created.wordings().insert(jdbc, entry);
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
        rows.revisions(entry, registers, live).flush(jdbc);
    }

    /** One more wording by which a commitment is recognised. */
    public record Worded(long commitmentId, Register register, String distinguisher) {}

    public void addWordings(Entry entry, Collection<Worded> worded) {
        Wordings.of(worded).insert(jdbc, entry);
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
        record(rows.facts(entry, said));
    }

    /** Writes facts that {@link RegisterRows} made ready. */
    public void record(TableCopy facts) {
        facts.flush(jdbc);
    }

    /** Brings the current rows to what their facts say now. */
    public void restate(Entry entry, Map<Long, Standing> standings) {
        current.restate(entry, standings);
    }
}

package pe.palabra.commitment;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import pe.palabra.shared.Entry;
import pe.palabra.shared.NameKey;

/** The current rows of commitments, with their text, institutions and places, for lists to filter on; changed in batches. */
@Component
class CurrentRows {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final CurrentLinks links;

    CurrentRows(JdbcTemplate jdbc, CurrentLinks links) {
        this.jdbc = jdbc;
        this.links = links;
    }

    /** {@code live} false annuls them, true also brings annulled ones back. */
    void update(Entry entry, Map<Long, Register> registers, boolean live) {
        jdbc.batchUpdate(
                "update commitment_text set description = ?, normal = ? where commitment_id = ? and description <> ?",
                registers.entrySet(),
                BATCH,
                (statement, changed) -> {
                    String description = changed.getValue().description();
                    statement.setString(1, description);
                    statement.setString(2, NameKey.of(description));
                    statement.setLong(3, changed.getKey());
                    statement.setString(4, description);
                });
        jdbc.batchUpdate("""
                update commitment set case_id = ?, acta_id = ?, space_id = ?, acta_on = ?, unit_id = ?, kind = ?,
                  responsible_id = ?, level = ?, snip = ?, cui = ?, due_on = ?, department = ?, last_entry_id = ?, annulled_entry_id = ?,
                  version = version + 1
                 where id = ?""", registers.entrySet(), BATCH, (statement, changed) -> {
            register(statement, changed.getValue(), entry);
            statement.setObject(14, live ? null : entry.id(), Types.BIGINT);
            statement.setLong(15, changed.getKey());
        });
        links.remove(registers.keySet());
        links.add(registers);
    }

    void restate(Entry entry, Map<Long, Standing> standings) {
        jdbc.batchUpdate("""
                update commitment set state = ?, state_on = ?, progress = ?, progress_percent = ?, updated_on = ?,
                  last_entry_id = ?, version = version + 1 where id = ?""", standings.entrySet(), BATCH, (statement, told) -> {
            standing(statement, 1, told.getValue());
            statement.setLong(6, entry.id());
            statement.setLong(7, told.getKey());
        });
    }

    /** Thirteen parameters, the last of them the entry. */
    private static void register(PreparedStatement statement, Register register, Entry entry) throws SQLException {
        statement.setLong(1, register.caseId());
        statement.setLong(2, register.actaId());
        statement.setLong(3, register.spaceId());
        statement.setObject(4, register.actaOn());
        statement.setLong(5, register.unitId());
        statement.setString(6, RegisterRows.name(register.kind()));
        statement.setObject(7, register.responsibleId(), Types.BIGINT);
        statement.setString(8, RegisterRows.name(register.level()));
        statement.setString(9, register.snip());
        statement.setString(10, register.cui());
        statement.setObject(11, register.dueOn(), Types.DATE);
        statement.setString(12, register.department());
        statement.setLong(13, entry.id());
    }

    /** Five parameters. */
    private static void standing(PreparedStatement statement, int first, Standing standing) throws SQLException {
        statement.setString(first, standing.state().name());
        statement.setObject(first + 1, standing.since());
        statement.setString(first + 2, standing.progress());
        statement.setBigDecimal(first + 3, standing.percent());
        statement.setObject(first + 4, standing.updatedOn());
    }
}

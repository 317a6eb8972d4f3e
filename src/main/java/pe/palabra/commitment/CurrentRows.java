package pe.palabra.commitment;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import pe.palabra.shared.Entry;
import pe.palabra.shared.NameKey;

/** The current rows of commitments, with their text, institutions and places, for lists to filter on; written in batches. */
@Component
class CurrentRows {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    CurrentRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Entry entry, List<NewCommitment> created) {
        jdbc.batchUpdate("""
                insert into commitment (case_id, acta_id, space_id, acta_on, unit_id, kind, responsible_id, level, snip,
                  cui, due_on, department, last_entry_id, id, code, number, numbered_on, state, state_on, progress, progress_percent,
                  updated_on, created_entry_id)
                overriding system value
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", created, BATCH, (statement, c) -> {
            register(statement, c.register(), entry);
            statement.setLong(14, c.id());
            statement.setString(15, c.code());
            statement.setInt(16, c.number());
            statement.setObject(17, c.numberedOn());
            standing(statement, 18, c.standing());
            statement.setLong(23, entry.id());
        });
        jdbc.batchUpdate(
                "insert into commitment_text (commitment_id, description, normal) values (?, ?, ?)",
                created,
                BATCH,
                (statement, c) -> {
                    statement.setLong(1, c.id());
                    statement.setString(2, c.register().description());
                    statement.setString(3, NameKey.of(c.register().description()));
                });
        Map<Long, Register> registers = new HashMap<>();
        created.forEach(c -> registers.put(c.id(), c.register()));
        link(registers);
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
        unlink(registers.keySet());
        link(registers);
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
        statement.setString(6, name(register.kind()));
        statement.setObject(7, register.responsibleId(), Types.BIGINT);
        statement.setString(8, name(register.level()));
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

    private void unlink(Collection<Long> commitments) {
        Long[] ids = commitments.toArray(Long[]::new);
        jdbc.update("delete from commitment_institution where commitment_id = any (?)", (Object) ids);
        jdbc.update("delete from commitment_place where commitment_id = any (?)", (Object) ids);
    }

    private record Link(long id, String role, int position, long institutionId) {}

    private record Located(long id, String ubigeo) {}

    private void link(Map<Long, Register> registers) {
        List<Link> links = new ArrayList<>();
        List<Located> places = new ArrayList<>();
        registers.forEach((id, register) -> {
            link(links, id, "CO_RESPONSIBLE", register.coResponsibleIds());
            link(links, id, "COLLABORATOR", register.collaboratorIds());
            register.places().forEach(ubigeo -> places.add(new Located(id, ubigeo)));
        });
        jdbc.batchUpdate(
                "insert into commitment_institution (commitment_id, role, position, institution_id) values (?, ?, ?, ?)",
                links,
                BATCH,
                (statement, link) -> {
                    statement.setLong(1, link.id());
                    statement.setString(2, link.role());
                    statement.setInt(3, link.position());
                    statement.setLong(4, link.institutionId());
                });
        jdbc.batchUpdate(
                "insert into commitment_place (commitment_id, ubigeo) values (?, ?)",
                places,
                BATCH,
                (statement, place) -> {
                    statement.setLong(1, place.id());
                    statement.setString(2, place.ubigeo());
                });
    }

    private static void link(List<Link> links, long id, String role, List<Long> institutions) {
        int position = 0;
        for (Long institution : institutions) {
            links.add(new Link(id, role, position++, institution));
        }
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}

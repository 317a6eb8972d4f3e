package pe.palabra.commitment;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.shared.Entry;
import pe.palabra.shared.NameKey;
import tools.jackson.databind.json.JsonMapper;

/** Writes commitments in batches: the current rows, and a revision of the register for each entry that touched them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RegisterWriter {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    RegisterWriter(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
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
        jdbc.batchUpdate("""
                insert into commitment (id, code, number, numbered_on, case_id, acta_id, space_id, acta_on, unit_id, state,
                  state_on, progress, progress_percent, updated_on, created_entry_id, last_entry_id)
                overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", created, BATCH, (statement, c) -> {
            Register register = c.register();
            statement.setLong(1, c.id());
            statement.setString(2, c.code());
            statement.setInt(3, c.number());
            statement.setObject(4, c.numberedOn());
            statement.setLong(5, register.caseId());
            statement.setLong(6, register.actaId());
            statement.setLong(7, register.spaceId());
            statement.setObject(8, register.actaOn());
            statement.setLong(9, register.unitId());
            statement.setString(10, c.standing().state().name());
            statement.setObject(11, c.standing().since());
            statement.setString(12, c.standing().progress());
            statement.setBigDecimal(13, c.standing().percent());
            statement.setObject(14, c.standing().updatedOn());
            statement.setLong(15, entry.id());
            statement.setLong(16, entry.id());
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
        List<Revised> revised =
                created.stream().map(c -> new Revised(c.id(), c.register())).toList();
        writeRegister(entry, revised);
        addWordings(
                entry,
                created.stream()
                        .map(c -> new Worded(c.id(), c.register(), c.distinguisher()))
                        .toList());
        revise(entry, revised, true);
    }

    /** Rewrites the register of known commitments; {@code live} false annuls them, true also brings annulled ones back. */
    public void rewrite(Entry entry, Map<Long, Register> registers, boolean live) {
        List<Revised> revised = registers.entrySet().stream()
                .map(e -> new Revised(e.getKey(), e.getValue()))
                .toList();
        jdbc.batchUpdate(
                "update commitment_text set description = ?, normal = ? where commitment_id = ? and description <> ?",
                revised,
                BATCH,
                (statement, r) -> {
                    statement.setString(1, r.register().description());
                    statement.setString(2, NameKey.of(r.register().description()));
                    statement.setLong(3, r.id());
                    statement.setString(4, r.register().description());
                });
        jdbc.batchUpdate("update commitment set annulled_entry_id = ? where id = ?", revised, BATCH, (statement, r) -> {
            setLong(statement, 1, live ? null : entry.id());
            statement.setLong(2, r.id());
        });
        jdbc.batchUpdate(
                "update commitment_key set live = ? where commitment_id = ?", revised, BATCH, (statement, r) -> {
                    statement.setBoolean(1, live);
                    statement.setLong(2, r.id());
                });
        writeRegister(entry, revised);
        revise(entry, revised, live);
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
        jdbc.batchUpdate("""
                update commitment set state = ?, state_on = ?, progress = ?, progress_percent = ?, updated_on = ?,
                  last_entry_id = ?, version = version + 1 where id = ?""", standings.entrySet(), BATCH, (statement, s) -> {
            Standing standing = s.getValue();
            statement.setString(1, standing.state().name());
            statement.setObject(2, standing.since());
            statement.setString(3, standing.progress());
            statement.setBigDecimal(4, standing.percent());
            statement.setObject(5, standing.updatedOn());
            statement.setLong(6, entry.id());
            statement.setLong(7, s.getKey());
        });
    }

    private record Revised(long id, Register register) {}

    private record Linked(long id, String role, int position, long institutionId) {}

    private record Located(long id, String ubigeo) {}

    private void writeRegister(Entry entry, List<Revised> revised) {
        jdbc.batchUpdate("""
                update commitment set case_id = ?, acta_id = ?, space_id = ?, acta_on = ?, unit_id = ?, kind = ?,
                  responsible_id = ?, level = ?, snip = ?, cui = ?, due_on = ?, last_entry_id = ?, version = version + 1
                 where id = ?""", revised, BATCH, (statement, r) -> {
            Register register = r.register();
            statement.setLong(1, register.caseId());
            statement.setLong(2, register.actaId());
            statement.setLong(3, register.spaceId());
            statement.setObject(4, register.actaOn());
            statement.setLong(5, register.unitId());
            statement.setString(6, name(register.kind()));
            setLong(statement, 7, register.responsibleId());
            statement.setString(8, name(register.level()));
            statement.setString(9, register.snip());
            statement.setString(10, register.cui());
            statement.setObject(11, register.dueOn());
            statement.setLong(12, entry.id());
            statement.setLong(13, r.id());
        });
        Long[] ids = revised.stream().map(Revised::id).toArray(Long[]::new);
        jdbc.update("delete from commitment_institution where commitment_id = any (?)", (Object) ids);
        jdbc.update("delete from commitment_place where commitment_id = any (?)", (Object) ids);
        List<Linked> links = new ArrayList<>();
        List<Located> places = new ArrayList<>();
        for (Revised r : revised) {
            link(links, r.id(), "CO_RESPONSIBLE", r.register().coResponsibleIds());
            link(links, r.id(), "COLLABORATOR", r.register().collaboratorIds());
            r.register().places().forEach(ubigeo -> places.add(new Located(r.id(), ubigeo)));
        }
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

    private static void link(List<Linked> links, long id, String role, List<Long> institutions) {
        int position = 0;
        for (Long institution : institutions) {
            links.add(new Linked(id, role, position++, institution));
        }
    }

    private void revise(Entry entry, List<Revised> revised, boolean live) {
        jdbc.batchUpdate("""
                insert into commitment_revision (commitment_id, entry_id, live, acta_on, unit_id, space_id, sgsd_takes_part,
                  kind, responsible_id, level, register) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""", revised, BATCH, (statement, r) -> {
            Register register = r.register();
            statement.setLong(1, r.id());
            statement.setLong(2, entry.id());
            statement.setBoolean(3, live);
            statement.setObject(4, register.actaOn());
            statement.setLong(5, register.unitId());
            statement.setLong(6, register.spaceId());
            statement.setBoolean(7, register.sgsdTakesPart());
            statement.setString(8, name(register.kind()));
            setLong(statement, 9, register.responsibleId());
            statement.setString(10, name(register.level()));
            statement.setString(11, json.writeValueAsString(register));
        });
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static void setLong(PreparedStatement statement, int index, @Nullable Long value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.BIGINT);
        } else {
            statement.setLong(index, value);
        }
    }
}

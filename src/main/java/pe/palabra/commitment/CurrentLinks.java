package pe.palabra.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import pe.palabra.shared.database.TableCopy;

/** Which institutions and places commitments name, besides the responsible one, for lists to filter on. */
@Component
class CurrentLinks {

    private final JdbcTemplate jdbc;

    CurrentLinks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Map<Long, Register> registers) {
        parties(registers).flush(jdbc);
        places(registers).flush(jdbc);
    }

    static TableCopy parties(Map<Long, Register> registers) {
        TableCopy parties = new TableCopy("commitment_institution (commitment_id, role, position, institution_id)");
        registers.forEach((id, register) -> {
            add(parties, id, "CO_RESPONSIBLE", register.coResponsibleIds());
            add(parties, id, "COLLABORATOR", register.collaboratorIds());
        });
        return parties;
    }

    static TableCopy places(Map<Long, Register> registers) {
        TableCopy places = new TableCopy("commitment_place (commitment_id, ubigeo)");
        registers.forEach((id, register) ->
                register.places().forEach(ubigeo -> places.add(id).add(ubigeo).endRow()));
        return places;
    }

    private static void add(TableCopy parties, long id, String role, List<Long> institutions) {
        for (int position = 0; position < institutions.size(); position++) {
            parties.add(id)
                    .add(role)
                    .add(position)
                    .add(institutions.get(position))
                    .endRow();
        }
    }

    void remove(Collection<Long> commitments) {
        Long[] ids = commitments.toArray(Long[]::new);
        jdbc.update("delete from commitment_institution where commitment_id = any (?)", (Object) ids);
        jdbc.update("delete from commitment_place where commitment_id = any (?)", (Object) ids);
    }
}

package pe.palabra.matrix;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.matrix.ImportPlan.NewActa;
import pe.palabra.matrix.ImportPlan.NewCase;
import pe.palabra.matrix.ImportPlan.NewInstitution;
import pe.palabra.matrix.ImportPlan.NewSpace;
import pe.palabra.shared.Entry;
import pe.palabra.shared.database.TableCopy;
import pe.palabra.territory.Institutions;

/**
 * What an import creates around commitments: institutions, cases, spaces with their class, actas. What comes back after a
 * reversal is written one by one; what is new, of which a matrix may bring thousands, by table.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportSurroundings {

    private static final String TO_BE_SPECIFIED = "Por precisar";

    private final JdbcClient jdbc;
    private final JdbcTemplate copies;
    private final Institutions institutions;

    ImportSurroundings(JdbcClient jdbc, JdbcTemplate copies, Institutions institutions) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.institutions = institutions;
    }

    /** From the ids of the plan to those of the register. */
    Map<Long, Long> create(Entry entry, ImportPlan plan) {
        Map<Long, Long> ids = new HashMap<>();
        for (NewInstitution planned : plan.institutions()) {
            ids.put(planned.id(), institutions.createToBeCatalogued(planned.name(), entry.id()));
        }
        cases(entry, plan.cases(), ids);
        spaces(entry, plan.spaces(), ids);
        actas(entry, plan.actas(), ids);
        return ids;
    }

    private void cases(Entry entry, List<NewCase> planned, Map<Long, Long> ids) {
        Iterator<Long> fresh = freshIds("dialogue_case", planned, one -> one.revives() == null);
        TableCopy rows = new TableCopy("dialogue_case (id, code, written_code, unit_id, created_entry_id)");
        for (NewCase one : planned) {
            if (one.revives() == null) {
                long id = fresh.next();
                rows.add(id).add(one.code()).add(one.written()).add(one.unitId());
                rows.add(entry.id()).endRow();
                ids.put(one.id(), id);
            } else {
                jdbc.sql("update dialogue_case set annulled_entry_id = null, created_entry_id = ?, unit_id = ?,"
                                + " version = version + 1 where id = ?")
                        .params(entry.id(), one.unitId(), one.revives())
                        .update();
                ids.put(one.id(), one.revives());
            }
        }
        rows.flush(copies);
    }

    private void spaces(Entry entry, List<NewSpace> planned, Map<Long, Long> ids) {
        Iterator<Long> fresh = freshIds("dialogue_space", planned, one -> one.revives() == null);
        TableCopy rows = new TableCopy(
                "dialogue_space (id, case_id, name, kind, sgsd_takes_part, prioritised_now, created_entry_id)");
        TableCopy classes = new TableCopy("prioritisation (space_id, prioritised, ground, entry_id)");
        for (NewSpace one : planned) {
            long id = one.revives() == null ? fresh.next() : one.revives();
            if (one.revives() == null) {
                rows.add(id).add(settled(one.caseId(), ids)).add(one.name()).add(TO_BE_SPECIFIED);
                rows.add(true).add(one.prioritised()).add(entry.id()).endRow();
            } else {
                jdbc.sql("update dialogue_space set annulled_entry_id = null, created_entry_id = ?,"
                                + " prioritised_now = ?, version = version + 1 where id = ?")
                        .params(entry.id(), one.prioritised(), id)
                        .update();
            }
            classes.add(id).add(one.prioritised()).add("IMPORT").add(entry.id()).endRow();
            ids.put(one.id(), id);
        }
        rows.flush(copies);
        classes.flush(copies);
    }

    private void actas(Entry entry, List<NewActa> planned, Map<Long, Long> ids) {
        Iterator<Long> fresh = freshIds("acta", planned, one -> one.revives() == null);
        TableCopy rows = new TableCopy("acta (id, space_id, signed_on, kind, created_entry_id)");
        for (NewActa one : planned) {
            if (one.revives() == null) {
                long id = fresh.next();
                rows.add(id).add(settled(one.spaceId(), ids)).add(one.signedOn());
                rows.add("Acta").add(entry.id()).endRow();
                ids.put(one.id(), id);
            } else {
                jdbc.sql("update acta set annulled_entry_id = null, created_entry_id = ?, version = version + 1"
                                + " where id = ?")
                        .params(entry.id(), one.revives())
                        .update();
                ids.put(one.id(), one.revives());
            }
        }
        rows.flush(copies);
    }

    private static long settled(long planned, Map<Long, Long> ids) {
        return planned > 0 ? planned : ids.get(planned);
    }

    private <T> Iterator<Long> freshIds(String table, List<T> planned, Predicate<T> isNew) {
        return jdbc.sql("select nextval((select pg_get_serial_sequence(?, 'id')::regclass)) from generate_series(1, ?)")
                .params(table, planned.stream().filter(isNew).count())
                .query(Long.class)
                .list()
                .iterator();
    }
}

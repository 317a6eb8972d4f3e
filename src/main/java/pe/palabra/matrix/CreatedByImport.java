package pe.palabra.matrix;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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

/** What an import creates around commitments (institutions, cases, spaces with their class, actas) and takes back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CreatedByImport {

    private static final String TO_BE_SPECIFIED = "Por precisar";

    private static final String UNUSED_SPACE = """
            not exists (select from commitment c where c.space_id = s.id and c.annulled_entry_id is null)
            and not exists (select from acta a where a.space_id = s.id and a.annulled_entry_id is null)
            and not exists (select from prioritisation later where later.space_id = s.id and later.entry_id > :applied)
            and not exists (select from space_extension x where x.space_id = s.id)
            and not exists (select from dialogue_change k where k.subject = 'SPACE' and k.subject_id = s.id)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Institutions institutions;

    CreatedByImport(JdbcClient jdbc, JdbcTemplate batches, Institutions institutions) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.institutions = institutions;
    }

    /** From the ids of the plan to those of the register. */
    Map<Long, Long> create(Entry entry, ImportPlan plan) {
        Map<Long, Long> ids = new HashMap<>();
        for (NewInstitution planned : plan.institutions()) {
            ids.put(planned.id(), institutions.createToBeCatalogued(planned.name(), entry.id()));
        }
        for (NewCase planned : plan.cases()) {
            ids.put(planned.id(), caseOf(entry, planned));
        }
        for (NewSpace planned : plan.spaces()) {
            ids.put(planned.id(), space(entry, planned, ids));
        }
        actas(entry, plan.actas(), ids);
        return ids;
    }

    private long caseOf(Entry entry, NewCase planned) {
        if (planned.revives() != null) {
            jdbc.sql("update dialogue_case set annulled_entry_id = null, created_entry_id = ?, unit_id = ?,"
                            + " version = version + 1 where id = ?")
                    .params(entry.id(), planned.unitId(), planned.revives())
                    .update();
            return planned.revives();
        }
        return jdbc.sql("insert into dialogue_case (code, written_code, unit_id, created_entry_id) values (?, ?, ?, ?)"
                        + " returning id")
                .params(planned.code(), planned.written(), planned.unitId(), entry.id())
                .query(Long.class)
                .single();
    }

    private long space(Entry entry, NewSpace planned, Map<Long, Long> ids) {
        long caseId = planned.caseId() > 0 ? planned.caseId() : ids.get(planned.caseId());
        long id;
        if (planned.revives() != null) {
            id = planned.revives();
            jdbc.sql("update dialogue_space set annulled_entry_id = null, created_entry_id = ?, prioritised_now = ?,"
                            + " version = version + 1 where id = ?")
                    .params(entry.id(), planned.prioritised(), id)
                    .update();
        } else {
            id = jdbc.sql("insert into dialogue_space (case_id, name, kind, sgsd_takes_part, prioritised_now,"
                            + " created_entry_id) values (?, ?, ?, true, ?, ?) returning id")
                    .params(caseId, planned.name(), TO_BE_SPECIFIED, planned.prioritised(), entry.id())
                    .query(Long.class)
                    .single();
        }
        jdbc.sql("insert into prioritisation (space_id, prioritised, in_force_from, ground, entry_id)"
                        + " values (?, ?, null, 'IMPORT', ?)")
                .params(id, planned.prioritised(), entry.id())
                .update();
        return id;
    }

    /** Those that come back one by one; new ones, of which a matrix may bring thousands, at once. */
    private void actas(Entry entry, List<NewActa> planned, Map<Long, Long> ids) {
        List<NewActa> fresh =
                planned.stream().filter(acta -> acta.revives() == null).toList();
        Iterator<Long> next = nextActaIds(fresh.size()).iterator();
        TableCopy rows = new TableCopy("acta (id, space_id, signed_on, kind, created_entry_id)");
        for (NewActa acta : fresh) {
            long id = next.next();
            long spaceId = acta.spaceId() > 0 ? acta.spaceId() : ids.get(acta.spaceId());
            rows.add(id).add(spaceId).add(acta.signedOn()).add("Acta").add(entry.id());
            rows.endRow();
            ids.put(acta.id(), id);
        }
        rows.flush(batches);
        planned.stream().filter(acta -> acta.revives() != null).forEach(acta -> revive(entry, acta, ids));
    }

    private List<Long> nextActaIds(int count) {
        return jdbc.sql("select nextval(pg_get_serial_sequence('acta', 'id')) from generate_series(1, ?)")
                .param(count)
                .query(Long.class)
                .list();
    }

    private void revive(Entry entry, NewActa acta, Map<Long, Long> ids) {
        jdbc.sql("update acta set annulled_entry_id = null, created_entry_id = ?, version = version + 1 where id = ?")
                .params(entry.id(), acta.revives())
                .update();
        ids.put(acta.id(), acta.revives());
    }

    /** Annuls what an entry created, nobody uses any more, and no person has worked on since. */
    void takeBack(Entry reversal, long applied) {
        run(reversal, applied, """
                update acta a set annulled_entry_id = :reversal
                 where a.created_entry_id = :applied and a.annulled_entry_id is null
                   and not exists (select from commitment c where c.acta_id = a.id and c.annulled_entry_id is null)
                   and not exists (select from petition t where t.acta_id = a.id)
                   and not exists (
                     select from dialogue_change k where k.subject = 'ACTA' and k.subject_id = a.id)""");
        run(reversal, applied, """
                insert into prioritisation_retraction (prioritisation_id, entry_id)
                select p.id, :reversal from prioritisation p join dialogue_space s on s.id = p.space_id
                 where p.entry_id = :applied and s.created_entry_id = :applied and\s""" + UNUSED_SPACE);
        run(reversal, applied, """
                update dialogue_space s set annulled_entry_id = :reversal
                 where s.created_entry_id = :applied and s.annulled_entry_id is null and\s""" + UNUSED_SPACE);
        run(reversal, applied, """
                update dialogue_case d set annulled_entry_id = :reversal
                 where d.created_entry_id = :applied and d.annulled_entry_id is null
                   and not exists (select from dialogue_space s where s.case_id = d.id and s.annulled_entry_id is null)
                   and not exists (select from case_risk r where r.case_id = d.id)
                   and not exists (select from petition t where t.case_id = d.id)
                   and not exists (
                     select from dialogue_change k where k.subject = 'CASE' and k.subject_id = d.id)""");
        institutions.annulCreatedBy(applied, reversal.id(), stillNamed(institutions.createdBy(applied)));
    }

    private List<Long> stillNamed(List<Long> created) {
        return jdbc.sql("""
                        select c.responsible_id from commitment c
                         where c.responsible_id = any (:created) and c.annulled_entry_id is null
                        union
                        select i.institution_id from commitment_institution i join commitment c on c.id = i.commitment_id
                         where i.institution_id = any (:created) and c.annulled_entry_id is null""")
                .param("created", created.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    private void run(Entry reversal, long applied, String sql) {
        jdbc.sql(sql).param("reversal", reversal.id()).param("applied", applied).update();
    }
}

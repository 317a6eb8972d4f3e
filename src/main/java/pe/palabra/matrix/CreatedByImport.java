package pe.palabra.matrix;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.shared.Entry;
import pe.palabra.territory.Institutions;

/** Takes back what an import created around commitments (see {@link ImportSurroundings}). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CreatedByImport {

    private static final String UNUSED_SPACE = """
            not exists (select from commitment c where c.space_id = s.id and c.annulled_entry_id is null)
            and not exists (select from acta a where a.space_id = s.id and a.annulled_entry_id is null)
            and not exists (select from prioritisation later where later.space_id = s.id and later.entry_id > :applied)
            and not exists (select from space_extension x where x.space_id = s.id)
            and not exists (select from dialogue_change k where k.subject = 'SPACE' and k.subject_id = s.id)""";

    private final JdbcClient jdbc;
    private final Institutions institutions;

    CreatedByImport(JdbcClient jdbc, Institutions institutions) {
        this.jdbc = jdbc;
        this.institutions = institutions;
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

package pe.palabra.report.register;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pe.palabra.shared.database.RecordMapper;

/** Which commitments some entries said anything of that a report may count otherwise. */
@Component
class RegisterChanges {

    /** Facts and what took them back, revisions (annulments too), adendas, the class of their spaces. */
    private static final String TOUCHED = """
            select id, code, space_id from commitment where id in (
              select commitment_id from state_change where entry_id = any (:entries)
              union
              select s.commitment_id from state_retraction t join state_change s on s.id = t.state_change_id
               where t.entry_id = any (:entries)
              union
              select commitment_id from commitment_revision where entry_id = any (:entries)
              union
              select l.commitment_id from addendum_commitment l join addendum d on d.id = l.addendum_id
               where d.entry_id = any (:entries)
                  or d.entry_id in (select reverts_id from entry where id = any (:entries))
              union
              select c.id from commitment c where c.space_id in (
                select space_id from prioritisation where entry_id = any (:entries)
                union
                select p.space_id from prioritisation_retraction t join prioritisation p on p.id = t.prioritisation_id
                 where t.entry_id = any (:entries)))
             limit :most""";

    private final JdbcClient jdbc;

    RegisterChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Not more than {@code most} of them. */
    List<Listed> touched(Collection<Long> entries, int most) {
        return jdbc.sql(TOUCHED)
                .param("entries", entries.toArray(Long[]::new))
                .param("most", most)
                .query(RecordMapper.of(Listed.class))
                .list();
    }
}

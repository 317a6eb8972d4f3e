package pe.palabra.dialogue.upkeep;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.database.RecordMapper;

/** One space as the viewer may see it, and the determinations of its class. */
@Component
public class SpaceQueries {

    private final JdbcClient jdbc;

    SpaceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@link NotFound} outside the viewer's scope. */
    @Transactional(readOnly = true)
    public SpaceView find(long id, Viewer viewer) {
        return jdbc.sql("""
                        select s.id, s.name, s.kind, s.norm, s.term_from, s.term_until, s.sgsd_takes_part, s.prioritised_now,
                               k.id as case_id, k.code as case_code, k.name as case_name, u.name as unit
                          from dialogue_space s
                          join dialogue_case k on k.id = s.case_id
                          join territorial_unit u on u.id = k.unit_id
                         where s.id = :id and s.annulled_entry_id is null and k.annulled_entry_id is null
                           and (:allUnits or k.unit_id in (:units))""")
                .param("id", id)
                .param("allUnits", viewer.seesAllUnits())
                .param("units", viewer.unitsForSql())
                .query(RecordMapper.of(SpaceView.class))
                .optional()
                .orElseThrow(() -> new NotFound("espacio " + id));
    }

    /** All that was ever determined, the latest date first; taken back ones keep their place. */
    @Transactional(readOnly = true)
    public List<DeterminationRow> determinations(long spaceId) {
        return jdbc.sql("""
                        select p.id, p.prioritised, p.in_force_from, p.ground, p.document, e.reason, e.recorded_at,
                               w.display_name as recorded_by, p.entry_id, r.entry_id is not null as taken_back,
                               t.reason as taken_back_why
                          from prioritisation p
                          join entry e on e.id = p.entry_id
                          left join app_user w on w.id = e.author_id
                          left join prioritisation_retraction r on r.prioritisation_id = p.id
                          left join entry t on t.id = r.entry_id
                         where p.space_id = ?
                         order by p.in_force_from desc nulls last, p.entry_id desc, p.id desc limit 100""")
                .param(spaceId)
                .query(RecordMapper.of(DeterminationRow.class))
                .list();
    }

    /** Whether another live space of the case has that name. */
    @Transactional(readOnly = true)
    public boolean isNamed(long caseId, String name, @Nullable Long except) {
        return jdbc.sql("select exists (select from dialogue_space where case_id = :case and annulled_entry_id is null"
                        + " and lower(unaccent(name)) = lower(unaccent(:name))"
                        + " and (cast(:except as bigint) is null or id <> :except))")
                .param("case", caseId)
                .param("name", name)
                .param("except", except)
                .query(Boolean.class)
                .single();
    }
}

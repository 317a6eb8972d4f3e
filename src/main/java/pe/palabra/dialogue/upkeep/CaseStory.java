package pe.palabra.dialogue.upkeep;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.shared.database.RecordMapper;

/** What happened in a case, in one line of time: risk, spaces, their class, actas, petitions, corrections. */
@Component
public class CaseStory {

    /** How many lines are told at most, the most recent ones. */
    public static final int TOLD = 100;

    private static final String LINES = """
            select 'CASE' as kind, null::date as happened_on, 'Caso registrado' as title, k.name as detail, false as tells_reason,
                   null::text as href, k.created_entry_id as entry_id
              from dialogue_case k where k.id = :case
            union all
            select 'RISK', r.occurred_on, 'Riesgo ' || case r.level when 'LOW' then 'bajo'
                   when 'MEDIUM' then 'medio' when 'HIGH' then 'alto' else 'crítico' end,
                   null, true, null, r.entry_id
              from case_risk r where r.case_id = :case
            union all
            select 'SPACE', s.term_from, s.name, concat_ws(', ', s.kind, s.norm), false, '/espacios/' || s.id, s.created_entry_id
              from dialogue_space s where s.case_id = :case and s.annulled_entry_id is null
            union all
            select 'EXTENSION', null, s.name || ': plazo ampliado hasta el ' || to_char(x.until_on, 'DD/MM/YYYY'), x.norm, false,
                   '/espacios/' || s.id, x.entry_id
              from space_extension x join dialogue_space s on s.id = x.space_id where s.case_id = :case
            union all
            select 'CLASS', coalesce(p.in_force_from, '-infinity'), s.name || ': ' || case when p.prioritised then 'priorizado' else 'no priorizado' end,
                   case p.ground when 'IMPORT' then 'por importación: falta sustento'
                        when 'RECOMMENDATION' then 'por recomendación: ' || p.document
                        else 'por evaluación de riesgo: ' || p.document end,
                   p.ground <> 'IMPORT', '/espacios/' || s.id, p.entry_id
              from prioritisation p join dialogue_space s on s.id = p.space_id
             where s.case_id = :case and s.annulled_entry_id is null
               and not exists (select from prioritisation_retraction t where t.prioritisation_id = p.id)
            union all
            select 'ACTA', a.signed_on, concat_ws(' N.º ', a.kind, a.number), concat_ws(', ', s.name, a.place), false,
                   '/actas/' || a.id, a.created_entry_id
              from acta a join dialogue_space s on s.id = a.space_id
             where s.case_id = :case and a.annulled_entry_id is null and s.annulled_entry_id is null
            union all
            select 'PETITION', p.asked_on, p.text, concat_ws(', a ', p.petitioner, p.addressee), false, null, p.created_entry_id
              from petition p where p.case_id = :case and p.acta_id is null
            union all
            select 'PETITION', d.decided_on, 'Pedido ' || case d.status when 'ACCEPTED' then 'aceptado'
                   when 'NOT_ACCEPTED' then 'no aceptado' when 'WITHDRAWN' then 'retirado' else 'por confirmar' end,
                   p.text, true, '/compromisos/' || d.commitment_code, d.entry_id
              from petition_decision d join petition p on p.id = d.petition_id where p.case_id = :case
            union all
            select 'CHANGE', null, case d.subject when 'CASE' then 'Caso corregido' else 'Espacio corregido' end,
                   d.field || ': ' || coalesce(nullif(d.old_value, ''), '—') || ' → ' || coalesce(nullif(d.new_value, ''), '—'),
                   true, null, d.entry_id
              from dialogue_change d
             where d.subject = 'CASE' and d.subject_id = :case
                or d.subject = 'SPACE' and d.subject_id in (select id from dialogue_space where case_id = :case)
            """;

    private final JdbcClient jdbc;

    CaseStory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The most recent first; of a case that somebody found within a viewer's scope. */
    @Transactional(readOnly = true)
    public List<StoryLine> of(long caseId) {
        return jdbc.sql("select x.kind, nullif(x.day, '-infinity') as happened_on, x.title, x.detail,"
                        + " case when x.tells_reason then x.reason end as reason, x.href, x.recorded_at, x.recorded_by from ("
                        + "select l.*, coalesce(l.happened_on, (e.recorded_at at time zone 'America/Lima')::date) as day,"
                        + " e.reason, e.recorded_at, w.display_name as recorded_by"
                        + " from (" + LINES
                        + ") l join entry e on e.id = l.entry_id left join app_user w on w.id = e.author_id) x"
                        + " order by x.day desc, x.entry_id desc, x.kind = 'CASE' limit :limit")
                .param("case", caseId)
                .param("limit", TOLD)
                .query(RecordMapper.of(StoryLine.class))
                .list();
    }
}

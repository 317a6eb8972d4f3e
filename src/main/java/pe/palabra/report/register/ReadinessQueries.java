package pe.palabra.report.register;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateDetails.Asked;
import pe.palabra.report.figures.ReportFrame;

/** What the register and the imports of a month still leave to look at before its report is issued (C8). */
@Repository
public class ReadinessQueries {

    /** How many of each are named. */
    public static final int NAMED = 8;

    private static final String OPEN_ENDS = """
            with live as (select c.* from commitment c join dialogue_space d on d.id = c.space_id
                           where c.annulled_entry_id is null and c.absorbed_into_id is null and d.sgsd_takes_part
                             and c.acta_on <= :cutOff),
            found as (
              select 'TO_CATALOGUE' as kind, coalesce(i.acronym, i.name) as name, null::bigint as id, count(*) as commitments
                from live c join institution i on i.id = c.responsible_id
               where i.to_be_catalogued group by i.id, i.acronym, i.name
              union all
              select 'CLASS_WITHOUT_SUPPORT', k.code, null, s.commitments
                from (select space_id, case_id, count(*) as commitments from live group by space_id, case_id) s
                join dialogue_case k on k.id = s.case_id
               where 'IMPORT' = (select p.ground from prioritisation p
                                  where p.space_id = s.space_id and (p.in_force_from is null or p.in_force_from <= :cutOff)
                                    and not exists (select from prioritisation_retraction t where t.prioritisation_id = p.id)
                                  order by p.in_force_from desc nulls last, p.entry_id desc, p.id desc limit 1)
              union all
              select 'CLOSED_WITHOUT_EVIDENCE', c.code, null, 1
                from live c
               where c.state = any (:supported) and c.state_on between :first and :cutOff
                 and not exists (select from evidence v where v.commitment_id = c.id)
              union all
              select 'ROWS_REFUSED', file_name, id, rows_refused
                from import_batch
               where state = 'APPLIED' and rows_refused > 0 and cut_off between :first and :cutOff)
            select kind, name, id, commitments, found from (
              select f.*, count(*) over (partition by kind) as found,
                     row_number() over (partition by kind order by commitments desc, name) as place from found f) n
             where place <= :named order by kind, place""";

    private static final String[] SUPPORTED = Arrays.stream(CommitmentState.values())
            .filter(state -> state.asks().contains(Asked.EVIDENCE))
            .map(CommitmentState::name)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    ReadinessQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public enum Kind {
        TO_CATALOGUE,
        CLOSED_WITHOUT_EVIDENCE,
        CLASS_WITHOUT_SUPPORT,
        ROWS_REFUSED
    }

    /**
     * An institution, a commitment, a case or a file ({@code id}: of the import) with as many commitments or rows; {@code found}: how many
     * of its kind there are, of which the largest are named.
     */
    public record OpenEnd(Kind kind, String name, Long id, long commitments, long found) {}

    public List<OpenEnd> openEnds(ReportFrame frame) {
        return jdbc.sql(OPEN_ENDS)
                .param("cutOff", frame.cutOff())
                .param("first", frame.period().firstDay())
                .param("named", NAMED)
                .param("supported", SUPPORTED)
                .query((row, number) -> new OpenEnd(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getObject("id", Long.class),
                        row.getLong("commitments"),
                        row.getLong("found")))
                .list();
    }
}

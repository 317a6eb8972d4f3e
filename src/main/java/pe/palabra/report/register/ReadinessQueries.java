package pe.palabra.report.register;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateDetails.Asked;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.ReportPeriod;

/** What the register and the imports of a month still leave to look at before its report is issued (C8). */
@Repository
public class ReadinessQueries {

    /** How many of each are named. */
    public static final int NAMED = 8;

    private static final String LIVE =
            " c.annulled_entry_id is null and c.absorbed_into_id is null and c.acta_on <= :cutOff";

    /** Each of them begins where there is little: new institutions, spaces, closings of the month, imports. */
    private static final String OPEN_ENDS = """
            with found as (
              select 'TO_CATALOGUE' as kind, coalesce(i.acronym, i.name) as name, null::bigint as id, count(*) as commitments
                from institution i join commitment c on c.responsible_id = i.id
                join dialogue_space d on d.id = c.space_id and d.sgsd_takes_part
               where i.to_be_catalogued and""" + LIVE + """
               group by i.id, i.acronym, i.name
              union all
              select 'CLASS_WITHOUT_SUPPORT', k.code, null, s.commitments
                from (select c.space_id, count(*) as commitments from commitment c where""" + LIVE + """
                       group by c.space_id) s
                join dialogue_space d on d.id = s.space_id and d.sgsd_takes_part
                join dialogue_case k on k.id = d.case_id
               where 'IMPORT' = (select p.ground from prioritisation p
                                  where p.space_id = s.space_id and (p.in_force_from is null or p.in_force_from <= :cutOff)
                                    and not exists (select from prioritisation_retraction t where t.prioritisation_id = p.id)
                                  order by p.in_force_from desc nulls last, p.entry_id desc, p.id desc limit 1)
              union all
              select 'CLOSED_WITHOUT_EVIDENCE', c.code, null, 1
                from commitment c join dialogue_space d on d.id = c.space_id and d.sgsd_takes_part
               where c.code = any (:closed) and c.state = any (:supported)
                 and not exists (select from evidence v where v.commitment_id = c.id) and""" + LIVE + """
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

    private static final int MOST_DRAFTS = 36;

    private final JdbcClient jdbc;
    private final Map<ReportPeriod, Kept> kept = new LinkedHashMap<>(MOST_DRAFTS, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ReportPeriod, Kept> eldest) {
            return size() > MOST_DRAFTS;
        }
    };

    ReadinessQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was found beside figures. */
    private record Kept(WeakReference<ReportContent> figures, List<OpenEnd> ends) {}

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

    /**
     * Of a draft with its figures, which are other ones as soon as anything was recorded or renamed; {@code closed}: the codes of what
     * they count as closed in the month.
     */
    public List<OpenEnd> openEnds(ReportFrame frame, ReportContent figures, Supplier<List<String>> closed) {
        Kept last = find(frame.period());
        if (last != null && last.figures().refersTo(figures)) {
            return last.ends();
        }
        List<OpenEnd> found = read(frame, closed.get());
        keep(frame.period(), new Kept(new WeakReference<>(figures), found));
        return found;
    }

    private synchronized @Nullable Kept find(ReportPeriod period) {
        return kept.get(period);
    }

    private synchronized void keep(ReportPeriod period, Kept found) {
        kept.put(period, found);
    }

    private List<OpenEnd> read(ReportFrame frame, List<String> closed) {
        return jdbc.sql(OPEN_ENDS)
                .param("cutOff", frame.cutOff())
                .param("first", frame.period().firstDay())
                .param("named", NAMED)
                .param("supported", SUPPORTED)
                .param("closed", closed.toArray(String[]::new))
                .query((row, number) -> new OpenEnd(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getObject("id", Long.class),
                        row.getLong("commitments"),
                        row.getLong("found")))
                .list();
    }
}

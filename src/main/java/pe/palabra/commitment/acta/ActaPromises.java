package pe.palabra.commitment.acta;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.shared.database.RecordMapper;

/** The commitments that were signed in actas, within the viewer's scope. */
@Component
public class ActaPromises {

    /** How many an acta's page shows at most; the list of commitments shows them all. */
    public static final int SHOWN = 100;

    private static final String COUNTED = """
             from commitment c
            where c.acta_id in (:actas) and c.annulled_entry_id is null and c.absorbed_into_id is null
              and (:allUnits or c.unit_id in (:units))""";

    private final JdbcClient jdbc;

    ActaPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Count(long actaId, long count) {}

    /** How many each acta has; those without any are left out. */
    @Transactional(readOnly = true)
    public Map<Long, Long> counts(Collection<Long> actaIds, Viewer viewer) {
        if (actaIds.isEmpty()) {
            return Map.of();
        }
        return scoped("select c.acta_id, count(*) as count" + COUNTED + " group by c.acta_id", actaIds, viewer)
                .query(RecordMapper.of(Count.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Count::actaId, Count::count));
    }

    /** In the order of their codes. */
    @Transactional(readOnly = true)
    public List<ActaPromise> of(long actaId, Viewer viewer) {
        return scoped("""
                        select c.code, n.numeral, t.description, coalesce(r.acronym, r.name) as responsible, c.state,
                               s.prioritised_now, c.due_on
                          from (select *""" + COUNTED + """
                                 order by c.numbered_on, c.number limit :limit) c
                          join commitment_text t on t.commitment_id = c.id
                          join dialogue_space s on s.id = c.space_id
                          left join commitment_numeral n on n.commitment_id = c.id
                          left join institution r on r.id = c.responsible_id
                         order by c.numbered_on, c.number""", List.of(actaId), viewer)
                .param("limit", SHOWN)
                .query(RecordMapper.of(ActaPromise.class))
                .list();
    }

    private JdbcClient.StatementSpec scoped(String sql, Collection<Long> actaIds, Viewer viewer) {
        return jdbc.sql(sql)
                .param("actas", actaIds)
                .param("allUnits", viewer.seesAllUnits())
                .param("units", viewer.unitsForSql());
    }
}

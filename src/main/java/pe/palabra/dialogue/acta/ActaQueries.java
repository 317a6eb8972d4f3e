package pe.palabra.dialogue.acta;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.acta.ActaSearch.Edge;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.TotalsMemory;
import pe.palabra.shared.database.RecordMapper;

/** The actas that a viewer may see: their list, the most recent first, and one of them. */
@Component
public class ActaQueries {

    /** How many of a space are shown beside it. */
    public static final int OF_A_SPACE = 20;

    private static final String FROM = """
             from acta a
             join dialogue_space s on s.id = a.space_id
             join dialogue_case k on k.id = s.case_id
             join territorial_unit u on u.id = k.unit_id
            where a.annulled_entry_id is null and (:allUnits or k.unit_id in (:units))
            """;

    private static final String COLUMNS =
            "select a.id, a.signed_on, a.kind, a.number, a.place, s.id as space_id, s.name as space, k.code as case_code, u.name as unit";

    private static final String ONE = """
            select a.id, a.signed_on, a.kind, a.number, a.place, a.modality, a.platform, a.agenda, a.participants,
                   s.id as space_id, s.name as space, k.code as case_code, k.name as case_name, u.name as unit,
                   (select e.source from entry e where e.id = a.created_entry_id) as source,
                   (select e.recorded_at from entry e where e.id = a.created_entry_id) as recorded_at,
                   (select w.display_name from entry e join app_user w on w.id = e.author_id
                     where e.id = a.created_entry_id) as recorded_by
            """ + FROM + " and a.id = :id";

    private final JdbcClient jdbc;
    private final TotalsMemory memory;

    ActaQueries(JdbcClient jdbc, TotalsMemory memory) {
        this.jdbc = jdbc;
        this.memory = memory;
    }

    /** {@link NotFound} outside the viewer's scope. */
    @Transactional(readOnly = true)
    public ActaView find(long id, Viewer viewer) {
        return scoped(ONE, viewer)
                .param("id", id)
                .query(RecordMapper.of(ActaView.class))
                .optional()
                .orElseThrow(() -> new NotFound("acta " + id));
    }

    /** The {@value #OF_A_SPACE} most recent ones of a space that the caller found within the viewer's scope. */
    @Transactional(readOnly = true)
    public List<ActaRow> ofSpace(long spaceId, Viewer viewer) {
        return scoped(COLUMNS + FROM + " and s.id = :space order by a.signed_on desc, a.id desc limit :limit", viewer)
                .param("space", spaceId)
                .param("limit", OF_A_SPACE)
                .query(RecordMapper.of(ActaRow.class))
                .list();
    }

    /** A page of at most 50. */
    @Transactional(readOnly = true)
    public ActaPage page(ActaSearch search, Viewer viewer) {
        long total = memory.of(new Counted(search.everywhere(), viewer.unitIds()), () -> count(search, viewer));
        List<ActaRow> rows = rows(search, viewer);
        boolean more = rows.size() > ActaSearch.PAGE;
        List<ActaRow> shown = more ? rows.subList(0, ActaSearch.PAGE) : rows;
        if (search.backwards()) {
            Collections.reverse(shown);
        }
        boolean before = search.backwards() ? more : search.edge() != null;
        boolean after = search.backwards() || more;
        return shown.isEmpty()
                ? new ActaPage(shown, total, null, null)
                : new ActaPage(
                        shown,
                        total,
                        after ? edge(shown.get(shown.size() - 1)) : null,
                        before ? edge(shown.get(0)) : null);
    }

    private record Counted(ActaSearch search, Set<Long> units) {}

    private long count(ActaSearch search, Viewer viewer) {
        return wanted("select count(*)" + FROM + search.conditions(), search, viewer)
                .query(Long.class)
                .single();
    }

    private List<ActaRow> rows(ActaSearch search, Viewer viewer) {
        Edge edge = search.edge();
        String order = search.backwards() ? "asc" : "desc";
        String beyond = edge == null
                ? ""
                : " and (a.signed_on, a.id) " + (search.backwards() ? ">" : "<") + " (:edgeOn, :edgeId)";
        JdbcClient.StatementSpec rows = wanted(
                COLUMNS + FROM + search.conditions() + beyond + " order by a.signed_on " + order + ", a.id " + order
                        + " limit :limit",
                search,
                viewer);
        if (edge != null) {
            rows.param("edgeOn", edge.signedOn()).param("edgeId", edge.id());
        }
        return rows.param("limit", ActaSearch.PAGE + 1)
                .query(RecordMapper.of(ActaRow.class))
                .list();
    }

    private static String edge(ActaRow row) {
        return new Edge(row.signedOn(), row.id()).toString();
    }

    private JdbcClient.StatementSpec wanted(String sql, ActaSearch search, Viewer viewer) {
        return scoped(sql, viewer)
                .param("unit", search.unitId())
                .param("case", search.caseCode().strip().toUpperCase(Locale.ROOT))
                .param("from", search.from())
                .param("until", search.until())
                .param("like", search.like());
    }

    private JdbcClient.StatementSpec scoped(String sql, Viewer viewer) {
        return jdbc.sql(sql).param("allUnits", viewer.seesAllUnits()).param("units", viewer.unitsForSql());
    }

    /** An acta that may be the same as another one. */
    public record Twin(long id, String kind, LocalDate signedOn, String space) {}

    /**
     * An acta that is already registered as this one: of the same case, day and number; or of the same space, day and
     * kind, unless both have their numbers. {@code number} empty: it has none.
     */
    @Transactional(readOnly = true)
    public List<Twin> twins(ActaSpace space, LocalDate signedOn, ActaKind kind, String number) {
        return jdbc.sql("""
                        select a.id, a.kind, a.signed_on, s.name as space
                          from acta a join dialogue_space s on s.id = a.space_id
                         where s.case_id = :case and a.signed_on = :day and a.annulled_entry_id is null
                           and (upper(a.number) = upper(:number)
                                or a.space_id = :space and a.kind = :kind and (a.number is null or :number = ''))
                         order by a.id limit 1""")
                .param("case", space.caseId())
                .param("day", signedOn)
                .param("space", space.id())
                .param("kind", kind.label())
                .param("number", number)
                .query(RecordMapper.of(Twin.class))
                .list();
    }
}

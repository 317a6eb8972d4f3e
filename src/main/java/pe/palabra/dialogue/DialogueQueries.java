package pe.palabra.dialogue;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.shared.TotalsMemory;
import pe.palabra.shared.database.RecordMapper;

/** The list of cases that the viewer may see. */
@Component
public class DialogueQueries {

    private static final String WANTED = """
            k.annulled_entry_id is null and (:allUnits or k.unit_id in (:units))
            and (cast(:unit as bigint) is null or k.unit_id = :unit)
            and (:nameLike = '%%' or k.code like :codeLike or unaccent(coalesce(k.name, '')) ilike unaccent(:nameLike)
                 or unaccent(coalesce(k.written_code, '')) ilike unaccent(:nameLike)
                 or unaccent(coalesce(k.aliases, '')) ilike unaccent(:nameLike)
                 or exists (select from dialogue_space s where s.case_id = k.id and s.annulled_entry_id is null
                            and unaccent(s.name) ilike unaccent(:nameLike)))
            and (cast(:risk as text) is null
                 or :risk = coalesce((select r.level from case_risk r where r.case_id = k.id
                                      order by r.occurred_on desc, r.id desc limit 1), 'NONE'))
            and (not :unsupported or exists (
                 select from dialogue_space s
                  where s.case_id = k.id and s.annulled_entry_id is null
                    and 'IMPORT' = (select p.ground from prioritisation p
                                     where p.space_id = s.id
                                       and not exists (select from prioritisation_retraction t
                                                        where t.prioritisation_id = p.id)
                                     order by p.in_force_from desc nulls last, p.entry_id desc limit 1)))
            """;

    private static final String ROWS = """
            select k.id, k.code, k.name, u.name as unit, count(s.id) as spaces,
                   count(s.id) filter (where s.prioritised_now) as prioritised_spaces,
                   coalesce(sum((select count(*) from acta a
                                 where a.space_id = s.id and a.annulled_entry_id is null)), 0) as actas,
                   (select r.level from case_risk r where r.case_id = k.id
                     order by r.occurred_on desc, r.id desc limit 1) as risk
            from (select * from dialogue_case k where %s and %s order by k.code %s limit :limit) k
            join territorial_unit u on u.id = k.unit_id
            left join dialogue_space s on s.case_id = k.id and s.annulled_entry_id is null
            group by k.id, k.code, k.name, u.name order by k.code %s
            """;

    private final JdbcClient jdbc;
    private final TotalsMemory memory;

    DialogueQueries(JdbcClient jdbc, TotalsMemory memory) {
        this.jdbc = jdbc;
        this.memory = memory;
    }

    /** A page of at most 50 cases in the order of their codes. */
    @Transactional(readOnly = true)
    public CasePage cases(CaseSearch search, Viewer viewer) {
        long total = count(search, viewer);
        boolean backwards = search.backwards();
        String edge = backwards ? "k.code < :edge" : "k.code > :edge";
        String order = backwards ? "desc" : "asc";
        String from = backwards ? search.before() : search.after();
        List<CaseRow> rows = wanted(ROWS.formatted(WANTED, edge, order, order), search, viewer)
                .param("edge", from == null ? "" : from)
                .param("limit", CaseSearch.PAGE + 1)
                .query(RecordMapper.of(CaseRow.class))
                .list();
        boolean more = rows.size() > CaseSearch.PAGE;
        List<CaseRow> shown = more ? rows.subList(0, CaseSearch.PAGE) : rows;
        if (backwards) {
            Collections.reverse(shown);
        }
        boolean hasNext = backwards ? from != null : more;
        boolean hasPrevious = backwards ? more : from != null;
        return new CasePage(
                shown,
                total,
                hasNext && !shown.isEmpty() ? shown.get(shown.size() - 1).code() : null,
                hasPrevious && !shown.isEmpty() ? shown.get(0).code() : null);
    }

    private record Counted(CaseSearch search, Set<Long> units) {}

    /** How many cases there are on all pages. */
    @Transactional(readOnly = true)
    public long count(CaseSearch search, Viewer viewer) {
        return memory.of(new Counted(search.everywhere(), viewer.unitIds()), () -> counted(search, viewer));
    }

    private long counted(CaseSearch search, Viewer viewer) {
        return wanted("select count(*) from dialogue_case k where " + WANTED, search, viewer)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec wanted(String sql, CaseSearch search, Viewer viewer) {
        return jdbc.sql(sql)
                .param("allUnits", viewer.seesAllUnits())
                .param("units", viewer.unitsForSql())
                .param("unit", search.unitId())
                .param("risk", search.risk())
                .param("unsupported", search.unsupported())
                .param("codeLike", search.codeLike())
                .param("nameLike", search.nameLike());
    }
}

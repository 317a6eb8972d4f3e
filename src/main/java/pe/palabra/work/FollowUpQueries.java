package pe.palabra.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentState;

/** What the units follow, and of what there was news, within the viewer's scope. */
@Repository
public class FollowUpQueries {

    private static final String LIVE = """
            c.annulled_entry_id is null and c.absorbed_into_id is null and (:allUnits or c.unit_id in (:units))
            """;
    private static final List<String> OPEN = Arrays.stream(CommitmentState.values())
            .filter(CommitmentState::isOpen)
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;

    FollowUpQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open commitments of each unit in spaces of one class, in the order of the units' names. */
    public List<FollowUp> followUp(Viewer viewer, boolean prioritised, LocalDate today) {
        return scoped("""
                select u.code, u.name, t.*
                from (select c.unit_id, count(*) as open,
                             count(*) filter (where c.state = 'NO_INFORMATION') as no_information,
                             count(*) filter (where c.state = 'SUSPENDED') as suspended,
                             count(*) filter (where c.state = 'UNVIABLE') as unviable,
                             count(*) filter (where c.updated_on >= :firstDay) as with_news,
                             count(*) filter (where c.due_on < :today) as overdue
                      from commitment c join dialogue_space s on s.id = c.space_id
                      where %s and c.state in (:open) and s.prioritised_now = :prioritised
                      group by c.unit_id) t
                join territorial_unit u on u.id = t.unit_id
                order by u.name, u.id
                """.formatted(LIVE), viewer)
                .param("open", OPEN)
                .param("prioritised", prioritised)
                .param("today", today)
                .param("firstDay", today.withDayOfMonth(1))
                .query(FollowUp.class)
                .list();
    }

    /** Of whom there was news last. */
    public List<RecentLine> recent(Viewer viewer, int limit) {
        return scoped("""
                select c.code, t.description, c.state, s.prioritised_now, c.updated_on
                from commitment c join commitment_text t on t.commitment_id = c.id
                join dialogue_space s on s.id = c.space_id
                where %s order by c.updated_on desc, c.id desc limit :limit
                """.formatted(LIVE), viewer)
                .param("limit", limit)
                .query(RecentLine.class)
                .list();
    }

    /** Spaces whose class of today was only inferred by an import and lacks its document (R4). */
    public long classesWithoutSupport(Viewer viewer, LocalDate today) {
        return jdbc.sql("""
                select count(*) from dialogue_space s join dialogue_case k on k.id = s.case_id
                where s.annulled_entry_id is null and (:allUnits or k.unit_id in (:units))
                  and 'IMPORT' = (select p.ground from prioritisation p
                                  where p.space_id = s.id and (p.in_force_from is null or p.in_force_from <= :today)
                                    and not exists (select from prioritisation_retraction r
                                                    where r.prioritisation_id = p.id)
                                  order by p.in_force_from desc nulls last, p.entry_id desc limit 1)
                """)
                .param("allUnits", viewer.seesAllUnits())
                .param("units", viewer.unitsForSql())
                .param("today", today)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec scoped(String sql, Viewer viewer) {
        return jdbc.sql(sql).param("allUnits", viewer.seesAllUnits()).param("units", viewer.unitsForSql());
    }
}

package pe.palabra.work;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.filter.Reclassification;
import pe.palabra.shared.database.RecordMapper;

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
                .query(RecordMapper.of(FollowUp.class))
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
                .query(RecordMapper.of(RecentLine.class))
                .list();
    }

    /** The spaces that became prioritised with commitments to reclassify, who waits longest first (R1). */
    public List<TurnedSpace> toReclassify(Viewer viewer, int limit) {
        return scoped("""
                select s.id, s.name, k.code as case_code, t.turned_on, t.number as to_reclassify
                from (select c.space_id, count(*) as number, min(v.turned_on) as turned_on
                      from commitment c
                      join (select u.space_id, coalesce(u.in_force_from,
                                     cast(e.recorded_at at time zone 'America/Lima' as date)) as turned_on
                            from (%s) u join entry e on e.id = u.entry_id) v on v.space_id = c.space_id
                      where %s and %s group by c.space_id) t
                join dialogue_space s on s.id = t.space_id join dialogue_case k on k.id = s.case_id
                order by t.turned_on, s.id limit :limit
                """.formatted(Reclassification.TURNED, LIVE, Reclassification.CONDITION), viewer)
                .param("limit", limit)
                .query(RecordMapper.of(TurnedSpace.class))
                .list();
    }

    private JdbcClient.StatementSpec scoped(String sql, Viewer viewer) {
        return jdbc.sql(sql).param("allUnits", viewer.seesAllUnits()).param("units", viewer.unitsForSql());
    }
}

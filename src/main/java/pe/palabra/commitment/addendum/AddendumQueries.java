package pe.palabra.commitment.addendum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.addendum.Addendum.Moved;
import pe.palabra.commitment.list.RecordedFact.Recorded;
import pe.palabra.shared.Entry;
import pe.palabra.shared.database.RecordMapper;

/** The adendas of actas and of commitments, annulled ones too, and the commitments that a new one may change. */
@Component
public class AddendumQueries {

    /** How many commitments a form shows at most. */
    public static final int OFFERED = 200;

    private static final String READ = """
            select d.id, d.acta_id, d.signed_on, d.number, d.summary, d.registration, l.commitment_id, c.code,
                   l.due_before, l.due_on, l.wording_before, l.wording, e.id as entry_id, e.recorded_at, u.display_name as by, e.source, e.reason,
                   v.id as void_id, v.recorded_at as void_at, w.display_name as void_by, v.source as void_source,
                   v.reason as void_reason
              from addendum d
              join addendum_commitment l on l.addendum_id = d.id
              join commitment c on c.id = l.commitment_id
              join entry e on e.id = d.entry_id
              left join app_user u on u.id = e.author_id
              left join entry v on v.reverts_id = d.entry_id
              left join app_user w on w.id = v.author_id
            """;

    private static final String ORDER = " order by d.signed_on, d.id, c.numbered_on, c.number";

    private static final String PROMISES = """
            select c.id, c.code, n.numeral, t.description, c.state, s.prioritised_now, c.acta_on, c.due_on,
                   c.last_entry_id as version, u.display_name as changed_by,
                   (select max(d.signed_on) from addendum_commitment l join addendum d on d.id = l.addendum_id
                     where l.commitment_id = c.id
                       and not exists (select from entry v where v.reverts_id = d.entry_id)) as last_addendum_on
              from commitment c
              join commitment_text t on t.commitment_id = c.id
              join dialogue_space s on s.id = c.space_id
              left join commitment_numeral n on n.commitment_id = c.id
              join entry e on e.id = c.last_entry_id
              left join app_user u on u.id = e.author_id
             where c.acta_id = :acta and c.annulled_entry_id is null and c.absorbed_into_id is null
               and (:allUnits or c.unit_id in (:units))
             order by c.numbered_on, c.number limit :limit""";

    private final JdbcClient jdbc;

    AddendumQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The commitments of an acta that the viewer may see, in the order of their codes. */
    @Transactional(readOnly = true)
    public List<AddendumPromise> promises(long actaId, Viewer viewer) {
        return jdbc.sql(PROMISES)
                .param("acta", actaId)
                .param("allUnits", viewer.seesAllUnits())
                .param("units", viewer.unitsForSql())
                .param("limit", OFFERED)
                .query(RecordMapper.of(AddendumPromise.class))
                .list();
    }

    /** In the order in which they were signed, with the commitments that the viewer may see. */
    @Transactional(readOnly = true)
    public List<Addendum> ofActa(long actaId, Viewer viewer) {
        return together(jdbc.sql(READ + " where d.acta_id = :acta and (:allUnits or c.unit_id in (:units))" + ORDER)
                .param("acta", actaId)
                .param("allUnits", viewer.seesAllUnits())
                .param("units", viewer.unitsForSql())
                .query((row, number) -> one(row))
                .list());
    }

    /** The same of one commitment. No viewer's scope here: ask it with the commitment. */
    @Transactional(readOnly = true)
    public List<Addendum> ofCommitment(long commitmentId) {
        return together(jdbc.sql(READ + " where l.commitment_id = ?" + ORDER)
                .param(commitmentId)
                .query((row, number) -> one(row))
                .list());
    }

    private static List<Addendum> together(List<Addendum> one) {
        Map<Long, List<Moved>> moved = new LinkedHashMap<>();
        Map<Long, Addendum> heads = new LinkedHashMap<>();
        for (Addendum each : one) {
            heads.putIfAbsent(each.id(), each);
            moved.computeIfAbsent(each.id(), id -> new ArrayList<>()).addAll(each.moved());
        }
        return heads.values().stream()
                .map(head -> head.moving(moved.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static Addendum one(ResultSet row) throws SQLException {
        return new Addendum(
                row.getLong("id"),
                row.getLong("acta_id"),
                row.getObject("signed_on", LocalDate.class),
                row.getString("number"),
                row.getString("summary"),
                row.getObject("registration", UUID.class),
                recorded(row, "entry_id", "recorded_at", "by", "source", "reason"),
                row.getString("void_source") == null
                        ? null
                        : recorded(row, "void_id", "void_at", "void_by", "void_source", "void_reason"),
                List.of(new Moved(
                        row.getLong("commitment_id"),
                        row.getString("code"),
                        row.getObject("due_before", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("wording_before"),
                        row.getString("wording"))));
    }

    private static Recorded recorded(ResultSet row, String id, String at, String by, String source, String reason)
            throws SQLException {
        @Nullable String author = row.getString(by);
        return new Recorded(
                row.getLong(id),
                row.getObject(at, OffsetDateTime.class).toInstant(),
                author,
                Entry.Source.valueOf(row.getString(source)),
                row.getString(reason));
    }
}

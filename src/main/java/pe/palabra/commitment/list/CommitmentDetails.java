package pe.palabra.commitment.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.RegisterReader;
import pe.palabra.commitment.StateDetails;
import pe.palabra.commitment.list.CommitmentDetail.Signed;
import pe.palabra.commitment.list.RecordedFact.Recorded;
import pe.palabra.shared.Entry;
import pe.palabra.shared.NotFound;
import tools.jackson.databind.json.JsonMapper;

/** Reads one commitment whole, as a viewer may see it; annulled and absorbed ones too, marked as such. */
@Service
public class CommitmentDetails {

    private static final String HEAD = """
            select c.id, k.name as case_name, c.space_id, a.id as acta_id, a.kind as acta_kind, i.numeral, m.code as absorbed_into,
                   e.id as entry_id, e.recorded_at, eu.display_name as by, e.source, e.reason,
                   n.id as other_id, n.recorded_at as other_at, nu.display_name as other_by, n.source as other_source,
                   n.reason as other_reason,
                   l.id as last_id, l.recorded_at as last_at, lu.display_name as last_by, l.source as last_source,
                   l.reason as last_reason,
                   (select max(p.in_force_from) from prioritisation p
                     where p.space_id = c.space_id and p.in_force_from <= :today and not exists
                       (select from prioritisation_retraction t where t.prioritisation_id = p.id)) as class_since
            from commitment c
            join dialogue_case k on k.id = c.case_id
            join acta a on a.id = c.acta_id
            join entry e on e.id = c.created_entry_id
            left join app_user eu on eu.id = e.author_id
            left join entry n on n.id = c.annulled_entry_id
            left join app_user nu on nu.id = n.author_id
            join entry l on l.id = c.last_entry_id
            left join app_user lu on lu.id = l.author_id
            left join commitment_numeral i on i.commitment_id = c.id
            left join commitment m on m.id = c.absorbed_into_id
            where c.code = :code and (:allUnits or c.unit_id in (:units))""";

    private static final String FACTS = """
            select s.id, s.occurred_on, s.state, s.coarse, s.progress, s.progress_percent, s.kind, s.details,
                   e.id as entry_id, e.recorded_at, eu.display_name as by, e.source, e.reason,
                   n.id as other_id, n.recorded_at as other_at, nu.display_name as other_by, n.source as other_source,
                   n.reason as other_reason
            from state_change s
            join entry e on e.id = s.entry_id
            left join app_user eu on eu.id = e.author_id
            left join state_retraction t on t.state_change_id = s.id
            left join entry n on n.id = t.entry_id
            left join app_user nu on nu.id = n.author_id
            where s.commitment_id = :id
            order by s.occurred_on, s.entry_id, s.id""";

    private final JdbcClient jdbc;
    private final CommitmentRows rows;
    private final JsonMapper json;
    private final Clock clock;

    CommitmentDetails(JdbcClient jdbc, CommitmentRows rows, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /** {@link NotFound} when there is none with that code, or none within the viewer's scope. */
    @Transactional(readOnly = true)
    public CommitmentDetail find(Viewer viewer, String code) {
        LocalDate today = LocalDate.now(clock);
        Optional<Head> found = jdbc.sql(HEAD)
                .param("code", code)
                .param("today", today)
                .param("allUnits", viewer.seesAllUnits())
                .param("units", viewer.unitsForSql())
                .query((row, number) -> head(row))
                .optional();
        Head head = found.orElseThrow(() -> new NotFound("commitment " + code));
        return new CommitmentDetail(
                rows.load(List.of(head.id)).get(0),
                head.lastChange,
                today,
                head.caseName,
                head.signed,
                head.registered,
                head.classSince,
                head.annulled,
                head.absorbedInto,
                facts(head.id));
    }

    private List<RecordedFact> facts(long commitmentId) {
        return jdbc.sql(FACTS)
                .param("id", commitmentId)
                .query((row, number) ->
                        new RecordedFact(RegisterReader.fact(row), details(row), recorded(row), other(row, "other")))
                .list();
    }

    private StateDetails details(ResultSet row) throws SQLException {
        String told = row.getString("details");
        return told == null ? StateDetails.NONE : json.readValue(told, StateDetails.class);
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong("id"),
                other(row, "last"),
                row.getString("case_name"),
                new Signed(
                        row.getLong("space_id"),
                        row.getLong("acta_id"),
                        row.getString("acta_kind"),
                        row.getString("numeral")),
                row.getObject("class_since", LocalDate.class),
                row.getString("absorbed_into"),
                recorded(row),
                other(row, "other"));
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                row.getLong("entry_id"),
                at(row, "recorded_at"),
                row.getString("by"),
                Entry.Source.valueOf(row.getString("source")),
                row.getString("reason"));
    }

    /** The entry that annulled, took back or changed last, if one did. */
    private static @Nullable Recorded other(ResultSet row, String which) throws SQLException {
        String source = row.getString(which + "_source");
        return source == null
                ? null
                : new Recorded(
                        row.getLong(which + "_id"),
                        at(row, which + "_at"),
                        row.getString(which + "_by"),
                        Entry.Source.valueOf(source),
                        row.getString(which + "_reason"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private record Head(
            long id,
            Recorded lastChange,
            @Nullable String caseName,
            Signed signed,
            @Nullable LocalDate classSince,
            @Nullable String absorbedInto,
            Recorded registered,
            @Nullable Recorded annulled) {}
}

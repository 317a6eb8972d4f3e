package pe.palabra.report;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.register.ReportComputation;
import pe.palabra.shared.EntryLog;

/**
 * What was recorded after a report was issued and would have changed a state in it: facts dated not later than its
 * cut-off, facts taken back, commitments annulled. It changes nothing in the report.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class LateNews {

    private static final String TOUCHED = """
            select c.id, c.code, max(e.recorded_at) as recorded_at
              from (select commitment_id, entry_id from state_change
                     where entry_id > :issued and entry_id <= :now and occurred_on <= :cutOff
                    union all
                    select s.commitment_id, t.entry_id
                      from state_retraction t join state_change s on s.id = t.state_change_id
                     where t.entry_id > :issued and t.entry_id <= :now and s.occurred_on <= :cutOff
                    union all
                    select commitment_id, entry_id from commitment_revision
                     where entry_id > :issued and entry_id <= :now and not live) n
              join commitment c on c.id = n.commitment_id
              join entry e on e.id = n.entry_id
             group by c.id, c.code""";

    private final JdbcClient jdbc;
    private final ReportComputation computation;
    private final EntryLog entries;

    LateNews(JdbcClient jdbc, ReportComputation computation, EntryLog entries) {
        this.jdbc = jdbc;
        this.computation = computation;
        this.entries = entries;
    }

    /** A commitment of which the register now says something else; a state is null where it does not count. */
    public record Line(
            String code,
            Instant recordedAt,
            @Nullable How said,
            @Nullable How now) {}

    /** How a commitment stood, under which class. */
    public record How(long unitId, SpaceClass spaceClass, CommitmentState state) {}

    private record Touched(long id, Instant recordedAt) {}

    /** The news that a viewer may see, the last recorded first; none of a report that was not issued. */
    public List<Line> since(Report report, Viewer viewer) {
        Report.Issue issue = report.issue();
        if (issue == null) {
            return List.of();
        }
        ReportFrame frame = new ReportFrame(report.period(), report.cutOff(), entries.latest(), null);
        Map<String, Touched> touched = touched(report, frame);
        if (touched.isEmpty()) {
            return List.of();
        }
        Map<String, How> said = said(issue.reportId(), touched);
        Map<String, How> now = now(frame, touched);
        List<Line> lines = new ArrayList<>();
        touched.forEach((code, by) -> {
            How before = said.get(code);
            How after = now.get(code);
            if (state(before) != state(after) && (isSeen(before, viewer) || isSeen(after, viewer))) {
                lines.add(new Line(code, by.recordedAt(), before, after));
            }
        });
        lines.sort(Comparator.comparing(Line::recordedAt).reversed());
        return lines;
    }

    private static @Nullable CommitmentState state(@Nullable How how) {
        return how == null ? null : how.state();
    }

    private static boolean isSeen(@Nullable How how, Viewer viewer) {
        return how != null && (viewer.seesAllUnits() || viewer.unitIds().contains(how.unitId()));
    }

    private Map<String, Touched> touched(Report report, ReportFrame frame) {
        Map<String, Touched> touched = new TreeMap<>();
        jdbc.sql(TOUCHED)
                .param("issued", report.frame().knownAt())
                .param("now", frame.knownAt())
                .param("cutOff", frame.cutOff())
                .query((ResultSet row) -> {
                    Instant at = Objects.requireNonNull(row.getObject("recorded_at", OffsetDateTime.class))
                            .toInstant();
                    touched.put(row.getString("code"), new Touched(row.getLong("id"), at));
                });
        return touched;
    }

    private Map<String, How> said(long reportId, Map<String, Touched> touched) {
        Map<String, How> said = new HashMap<>();
        jdbc.sql("select code, unit_id, class, state from report_row where report_id = :id and code = any (:codes)")
                .param("id", reportId)
                .param("codes", touched.keySet().toArray(String[]::new))
                .query((ResultSet row) -> {
                    said.put(
                            row.getString("code"),
                            new How(
                                    row.getLong("unit_id"),
                                    SpaceClass.valueOf(row.getString("class")),
                                    CommitmentState.valueOf(row.getString("state"))));
                });
        return said;
    }

    private Map<String, How> now(ReportFrame frame, Map<String, Touched> touched) {
        Map<String, How> now = new HashMap<>();
        List<Long> ids = touched.values().stream().map(Touched::id).toList();
        computation
                .some(frame, ids)
                .forEach(row -> now.put(row.code(), new How(row.unitId(), row.spaceClass(), row.state())));
        return now;
    }
}

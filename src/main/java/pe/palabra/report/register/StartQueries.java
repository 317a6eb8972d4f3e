package pe.palabra.report.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.count.Start;
import pe.palabra.report.figures.Movement;
import pe.palabra.report.figures.Position;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportFrame;
import tools.jackson.databind.json.JsonMapper;

/** From where the cuadre of a report begins, and why commitments are gone since (R11.7). Runs in a transaction. */
@Component
class StartQueries {

    private static final int AT_A_TIME = 2_000;

    private static final String GONE = """
            select distinct on (c.id) c.code, r.live, c.absorbed_into_id is not null as absorbed
              from commitment c join commitment_revision r on r.commitment_id = c.id and r.entry_id <= :known
             where c.code = any (:codes)
             order by c.id, r.entry_id desc""";

    private record Said(long reportId, ReportContent content) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ReportQueries queries;
    private volatile @Nullable Said said;

    StartQueries(JdbcClient jdbc, JsonMapper json, ReportQueries queries) {
        this.jdbc = jdbc;
        this.json = json;
        this.queries = queries;
    }

    /** For the whole register. */
    Start of(ReportFrame frame) {
        ReportFrame.Previous previous = frame.previous();
        return previous == null
                ? Start.unissued(frame.dayBefore(), queries.classes(frame.dayBefore(), frame.knownAt()))
                : Start.issued(rows(previous.reportId(), null));
    }

    /** For some commitments. */
    Start of(ReportFrame frame, List<Listed> commitments) {
        ReportFrame.Previous previous = frame.previous();
        return previous == null
                ? Start.unissued(frame.dayBefore(), queries.classes(frame.dayBefore(), frame.knownAt(), commitments))
                : Start.issued(rows(previous.reportId(), Listed.codes(commitments)));
    }

    /** What the report said with which a frame is balanced, which never changes; null if there is none. */
    @Nullable
    ReportContent said(ReportFrame frame) {
        ReportFrame.Previous previous = frame.previous();
        if (previous == null) {
            return null;
        }
        Said last = said;
        if (last == null || last.reportId() != previous.reportId()) {
            last = new Said(previous.reportId(), read(previous.reportId()));
            said = last;
        }
        return last.content();
    }

    private ReportContent read(long reportId) {
        String content = jdbc.sql("select content from report where id = ?")
                .param(reportId)
                .query(String.class)
                .single();
        return json.readValue(content, ReportContent.class);
    }

    /** Equal positions are one object, so that a large report stays small in memory. */
    private Map<String, Position> rows(long reportId, @Nullable Collection<String> codes) {
        Map<String, Position> rows = new HashMap<>();
        Map<Position, Position> shared = new HashMap<>();
        jdbc.sql("select code, unit_id, class, state from report_row where report_id = ?"
                        + (codes == null ? "" : " and code = any (?)"))
                .params(codes == null ? List.of(reportId) : List.of(reportId, codes.toArray(String[]::new)))
                .withFetchSize(AT_A_TIME)
                .query((ResultSet row) -> {
                    Position position = position(row);
                    rows.put(row.getString("code"), shared.computeIfAbsent(position, same -> position));
                });
        return rows;
    }

    private static Position position(ResultSet row) throws SQLException {
        return Position.of(
                row.getLong("unit_id"),
                SpaceClass.valueOf(row.getString("class")),
                CommitmentState.valueOf(row.getString("state")));
    }

    /** Which of some commitments were annulled or absorbed, as known at the frame's entry; the others only left. */
    Map<String, Movement.Kind> gone(ReportFrame frame, Collection<String> codes) {
        Map<String, Movement.Kind> reasons = new HashMap<>();
        if (codes.isEmpty()) {
            return reasons;
        }
        jdbc.sql(GONE)
                .param("known", frame.knownAt())
                .param("codes", codes.toArray(String[]::new))
                .query((ResultSet row) -> {
                    if (!row.getBoolean("live")) {
                        boolean absorbed = row.getBoolean("absorbed");
                        reasons.put(row.getString("code"), absorbed ? Movement.Kind.ABSORBED : Movement.Kind.ANNULLED);
                    }
                });
        return reasons;
    }
}

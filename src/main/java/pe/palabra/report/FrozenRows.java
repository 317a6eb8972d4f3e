package pe.palabra.report;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportRow;
import pe.palabra.report.rows.RowSource;
import tools.jackson.databind.json.JsonMapper;

/** The rows of issued reports. Read through a cursor: in a transaction of the caller. */
@Repository
class FrozenRows {

    private static final int AT_A_TIME = 2_000;

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    FrozenRows(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.json = json;
    }

    RowSource<FrozenRow> of(long reportId) {
        return new RowSource<>() {
            @Override
            public void forEach(Consumer<FrozenRow> consumer) {
                jdbc.sql(
                                "select code, unit_id, class, state, figures from report_row where report_id = ? order by code")
                        .param(reportId)
                        .withFetchSize(AT_A_TIME)
                        .query((ResultSet row) -> consumer.accept(row(row)));
            }

            @Override
            public List<CommitmentElement> elements(List<FrozenRow> rows) {
                return jdbc
                        .sql("select element from report_row where report_id = ? and code = any (?) order by code")
                        .params(reportId, rows.stream().map(FrozenRow::code).toArray(String[]::new))
                        .query(String.class)
                        .list()
                        .stream()
                        .map(element -> json.readValue(element, CommitmentElement.class))
                        .toList();
            }
        };
    }

    private static FrozenRow row(ResultSet row) throws SQLException {
        String[] figures = (String[]) row.getArray("figures").getArray();
        Set<Figure> counting = Arrays.stream(figures).map(Figure::valueOf).collect(Collectors.toSet());
        return new FrozenRow(
                row.getString("code"),
                row.getLong("unit_id"),
                SpaceClass.valueOf(row.getString("class")),
                CommitmentState.valueOf(row.getString("state")),
                counting);
    }

    private record Line(ReportRow row, CommitmentElement element) {}

    /** Writes rows with what is said of each of them. */
    void write(long reportId, List<ReportRow> rows, List<CommitmentElement> said) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(new Line(rows.get(i), said.get(i)));
        }
        batches.batchUpdate("""
                insert into report_row (report_id, code, unit_id, unit, class, kind, responsible, level, state, since,
                  figures, element) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""", lines, BATCH, (statement, line) -> set(statement, reportId, line));
    }

    private void set(PreparedStatement statement, long reportId, Line line) throws SQLException {
        ReportRow row = line.row();
        statement.setLong(1, reportId);
        statement.setString(2, row.code());
        statement.setLong(3, row.unitId());
        statement.setString(4, row.unit());
        statement.setString(5, row.spaceClass().name());
        statement.setString(6, name(row.kind()));
        statement.setString(7, row.responsible());
        statement.setString(8, name(row.level()));
        statement.setString(9, row.state().name());
        statement.setObject(10, row.standing().since());
        Object[] figures = row.figures().stream().map(Figure::name).toArray();
        statement.setArray(11, statement.getConnection().createArrayOf("text", figures));
        statement.setString(12, json.writeValueAsString(line.element()));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}

package pe.palabra.report;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.Counted;
import pe.palabra.report.figures.CountedRow;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportRow;
import pe.palabra.report.figures.RowTable;
import pe.palabra.report.figures.RowTableBuilder;
import pe.palabra.report.register.RowMemory;
import tools.jackson.databind.json.JsonMapper;

/** The rows of issued reports. Read through a cursor: in a transaction of the caller. */
@Repository
class FrozenRows {

    private static final int AT_A_TIME = 2_000;

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final RowMemory memory;

    FrozenRows(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, RowMemory memory) {
        this.memory = memory;
        this.batches = batches;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Every row of a report that was issued; read once while it is looked at, since it never changes. */
    RowTable table(long reportId) {
        Counted known = memory.find(reportId);
        if (known == null) {
            known = new Counted(read(reportId), Map.of());
            memory.keep(reportId, known);
        }
        return known.rows();
    }

    private RowTable read(long reportId) {
        RowTableBuilder rows = new RowTableBuilder();
        jdbc.sql("select code, unit_id, class, state, figures from report_row where report_id = ? order by code")
                .param(reportId)
                .withFetchSize(AT_A_TIME)
                .query((ResultSet row) -> rows.add(row(row)));
        return rows.table();
    }

    /** What was said of some rows, in their order. */
    List<CommitmentElement> elements(long reportId, List<String> codes) {
        return jdbc
                .sql("select element from report_row where report_id = ? and code = any (?) order by code")
                .params(reportId, codes.toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(element -> json.readValue(element, CommitmentElement.class))
                .toList();
    }

    /** A row as far as its figures need it. */
    private record FrozenRow(
            String code, long unitId, SpaceClass spaceClass, CommitmentState state, Set<Figure> figures)
            implements CountedRow {}

    private static FrozenRow row(ResultSet row) throws SQLException {
        Set<Figure> figures = EnumSet.noneOf(Figure.class);
        for (String figure : (String[]) row.getArray(5).getArray()) {
            figures.add(Figure.valueOf(figure));
        }
        return new FrozenRow(
                row.getString(1),
                row.getLong(2),
                SpaceClass.valueOf(row.getString(3)),
                CommitmentState.valueOf(row.getString(4)),
                figures);
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

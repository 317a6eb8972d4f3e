package pe.palabra.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.rows.RowSource;
import tools.jackson.databind.json.JsonMapper;

/** The rows of issued reports. Read through a cursor: in a transaction of the caller. */
@Repository
class FrozenRows {

    private static final int AT_A_TIME = 2_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FrozenRows(JdbcClient jdbc, JsonMapper json) {
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
}

package pe.palabra.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import pe.palabra.report.figures.ReportNames;
import pe.palabra.report.figures.RowTable;
import pe.palabra.report.figures.RowTableBuilder;
import pe.palabra.report.register.RowMemory;
import pe.palabra.shared.database.TableCopy;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The rows of issued reports. Read through a cursor: in a transaction of the caller. */
@Repository
class FrozenRows {

    private static final int AT_A_TIME = 2_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ObjectReader elementReader;
    private final ElementJson elementJson;
    private final RowMemory memory;

    FrozenRows(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, RowMemory memory) {
        this.memory = memory;
        this.batches = batches;
        this.jdbc = jdbc;
        this.elementReader = json.readerFor(CommitmentElement.class);
        this.elementJson = new ElementJson(json);
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
    List<CommitmentElement> elements(long reportId, List<RowTable.Row> some) {
        String[] codes = some.stream().map(RowTable.Row::code).toArray(String[]::new);
        return jdbc
                .sql("select element from report_row where report_id = ? and code = any (?) order by code")
                .params(reportId, codes)
                .query(String.class)
                .list()
                .stream()
                .<CommitmentElement>map(elementReader::readValue)
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

    /** Writes rows of a report under given names, in the transaction of the caller. */
    Writing writing(long reportId, ReportNames names) {
        return new Writing(reportId, names);
    }

    final class Writing {

        private final TableCopy copy = new TableCopy("report_row (report_id, code, unit_id, unit, class, kind,"
                + " responsible, level, state, since, figures, element)");
        private final long reportId;
        private final ReportNames names;

        private Writing(long reportId, ReportNames names) {
            this.reportId = reportId;
            this.names = names;
        }

        /** Rows with what is said of each of them. */
        void write(List<RowTable.Row> rows, List<CommitmentElement> said) {
            for (int i = 0; i < rows.size(); i++) {
                add(copy, reportId, rows.get(i), names);
                copy.add(elementJson.of(said.get(i))).endRow();
            }
            copy.flush(batches);
        }
    }

    private static void add(TableCopy copy, long reportId, RowTable.Row row, ReportNames names) {
        long responsible = row.responsibleId();
        copy.add(reportId)
                .add(row.code())
                .add(row.unitId())
                .add(names.unit(row.unitId()))
                .add(row.spaceClass().name())
                .add(name(row.kind()))
                .add(responsible == 0 ? null : names.institution(responsible))
                .add(name(row.level()))
                .add(row.state().name())
                .add(row.since())
                .add(row.figures().stream().map(Figure::name).collect(Collectors.joining(",", "{", "}")));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}

package pe.palabra.matrix.preview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateLook;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.matrix.RowSummary;
import pe.palabra.matrix.preview.Keyset.Slice;
import pe.palabra.matrix.reading.MatrixColumn;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a preview, list by list. */
@Repository
public class ImportRows {

    private static final String ROWS = """
            select r.position, r.sheet, r.row_number, r.code, r.commitment_id, r.summary, r.changes, r.state_left,
                   s.prioritised_now,
                   %s as reason,
                   (select d.answer from import_decision d
                     where d.batch_id = r.batch_id and d.kind = 'RECTIFY' and d.key = r.code) as decided
              from import_row r
              left join commitment c on c.id = r.commitment_id
              left join dialogue_space s on s.id = c.space_id
             where r.batch_id = :batch and %s""";

    private static final String REASON = """
            (select n.reason from import_notice n
              where n.batch_id = r.batch_id and n.row_number = r.row_number and n.sheet = r.sheet
                and (n.refusal or n.finding = 'estado-no-cambia') order by n.id limit 1)""";

    /** As a plan kept it: states by their whole names. */
    private record FieldChange(String field, String before, String after) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** In the order of the file. */
    public Slice<ImportRow> page(long batchId, RowList list, Keyset keyset) {
        String reason = list.isExplained() ? REASON : "null::text";
        List<ImportRow> rows = jdbc.sql(ROWS.formatted(reason, list.condition()) + keyset.of("r.position", false))
                .param("batch", batchId)
                .param("key", keyset.key())
                .query((row, at) -> row(row))
                .list();
        return keyset.slice(rows, ImportRow::position);
    }

    public long count(long batchId, RowList list) {
        return jdbc.sql("select count(*) from import_row r where r.batch_id = ? and " + list.condition())
                .param(batchId)
                .query(Long.class)
                .single();
    }

    private ImportRow row(ResultSet row) throws SQLException {
        RowSummary summary = json.readValue(row.getString("summary"), RowSummary.class);
        Boolean prioritised = row.getObject("prioritised_now", Boolean.class);
        SpaceClass spaceClass = SpaceClass.of(prioritised == null ? !summary.cuatro() : prioritised);
        FieldChange[] changes = json.readValue(row.getString("changes"), FieldChange[].class);
        return new ImportRow(
                row.getInt("position"),
                row.getString("sheet"),
                row.getInt("row_number"),
                row.getString("code"),
                row.getObject("commitment_id") != null && !summary.vuelve(),
                summary.acta(),
                summary.caso(),
                summary.descripcion() == null ? "" : summary.descripcion(),
                summary.responsable(),
                summary.estado() == null ? null : StateLook.of(CommitmentState.valueOf(summary.estado()), spaceClass),
                row.getBoolean("state_left"),
                summary.vuelve(),
                Arrays.stream(changes).map(change -> change(change, spaceClass)).toList(),
                row.getString("reason"),
                row.getString("decided"));
    }

    private static ImportRow.Change change(FieldChange change, SpaceClass spaceClass) {
        CommitmentState before = state(change, change.before());
        CommitmentState after = state(change, change.after());
        boolean coarseTells = before == null || after == null || before.equivalent() != after.equivalent();
        SpaceClass shown = coarseTells ? spaceClass : SpaceClass.PRIORITISED;
        return new ImportRow.Change(
                ColumnNames.of(change.field()),
                change.before(),
                change.after(),
                look(before, shown),
                look(after, shown));
    }

    private static @Nullable CommitmentState state(FieldChange change, String label) {
        return !change.field().equals(MatrixColumn.STATE.label())
                ? null
                : Arrays.stream(CommitmentState.values())
                        .filter(state -> state.label().equals(label))
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable StateLook look(@Nullable CommitmentState state, SpaceClass spaceClass) {
        return state == null ? null : StateLook.of(state, spaceClass);
    }
}

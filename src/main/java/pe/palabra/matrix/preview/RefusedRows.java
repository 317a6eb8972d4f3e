package pe.palabra.matrix.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.shared.database.RecordMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The refused rows of a file as they were written, each with its reasons, to be mended and imported again. */
@Service
public class RefusedRows {

    public static final String REASONS = "MOTIVO";

    private static final int AT_ONCE = 500;
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RefusedRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Refused(
            int position, @Nullable String cells, @Nullable String reasons) {}

    /** The columns of Anexo 2, the commitment's code before them where some row gives one, and the reasons last. */
    public List<MatrixColumn> columns(long batchId) {
        List<MatrixColumn> columns = new ArrayList<>(MatrixColumn.anexo2());
        boolean coded = jdbc.sql("select exists (select from import_row where batch_id = ? and verdict = 'REFUSED'"
                        + " and cells ->> ? <> '')")
                .params(batchId, MatrixColumn.COMMITMENT_CODE.name())
                .query(Boolean.class)
                .single();
        if (coded) {
            columns.add(0, MatrixColumn.COMMITMENT_CODE);
        }
        return columns;
    }

    /** Hands out the cells of each row in the order of the columns, then its reasons. */
    public void write(long batchId, List<MatrixColumn> columns, Consumer<List<@Nullable String>> rows) {
        int last = -1;
        List<Refused> some;
        do {
            some = after(batchId, last);
            for (Refused row : some) {
                rows.accept(cells(row, columns));
                last = row.position();
            }
        } while (some.size() == AT_ONCE);
    }

    private List<Refused> after(long batchId, int position) {
        return jdbc.sql("""
                        select r.position, r.cells::text as cells,
                               (select string_agg(n.column_name || ': ' || n.reason, ' ' order by n.id)
                                  from import_notice n
                                 where n.batch_id = r.batch_id and n.row_number = r.row_number and n.sheet = r.sheet
                                   and n.refusal) as reasons
                          from import_row r
                         where r.batch_id = ? and r.verdict = 'REFUSED' and r.position > ?
                         order by r.position limit ?""")
                .params(batchId, position, AT_ONCE)
                .query(RecordMapper.of(Refused.class))
                .list();
    }

    private List<@Nullable String> cells(Refused row, List<MatrixColumn> columns) {
        Map<String, String> written = row.cells() == null ? Map.of() : json.readValue(row.cells(), CELLS);
        List<@Nullable String> cells = new ArrayList<>(columns.size() + 1);
        columns.forEach(column -> cells.add(written.get(column.name())));
        cells.add(row.reasons());
        return cells;
    }
}

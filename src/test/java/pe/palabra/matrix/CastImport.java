package pe.palabra.matrix;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.As;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.file.FileStore;
import pe.palabra.matrix.reading.MatrixColumn;

/** An uploaded matrix with a preview written by SQL, so that a test of its pages says what they show. */
public final class CastImport {

    private static final LocalDate CUT_OFF = LocalDate.of(2026, 10, 31);

    private final JdbcClient jdbc;
    private final long id;
    private int position;

    public CastImport(ApplicationContext context, BatchState state) {
        Viewer analyst = As.viewerIn(context, Role.SSGC, Set.of());
        jdbc = context.getBean(JdbcClient.class);
        String sha256 = context.getBean(FileStore.class)
                .store(new ByteArrayInputStream("CÓDIGO DEL CASO".getBytes()), "text/csv")
                .sha256();
        id = context.getBean(ImportBatches.class)
                .add(
                        sha256,
                        "matriz-2026-10.csv",
                        CUT_OFF,
                        false,
                        analyst.userId(),
                        Instant.parse("2026-11-03T13:00:00Z"));
        update(
                "update import_batch set state = ?, heartbeat_at = now() + interval '1 day', rows_total = 0, rows_new = 0,"
                        + " rows_changed = 0, rows_state = 0, rows_equal = 0, rows_refused = 0, rows_ignored = 2,"
                        + " rows_absent = 0, description = 'hoja «Matriz», encabezado en la fila 5' where id = ?",
                state.name(),
                id);
    }

    public long id() {
        return id;
    }

    public CastImport created(String code, String description, String state) {
        return row("NEW", code, null, description, state, "[]", "rows_new");
    }

    public CastImport changed(String code, long commitmentId, String field, String before, String after) {
        String changes = "[{\"field\":\"" + field + "\",\"before\":\"" + before + "\",\"after\":\"" + after + "\"}]";
        row("CHANGED", code, commitmentId, "Mejorar la posta", "FULFILLED", changes, "rows_changed");
        update(
                "update import_row set state_changes = ? where batch_id = ? and position = ?",
                field.equals(MatrixColumn.STATE.label()),
                id,
                position);
        return this;
    }

    /** A row that goes in without its state. */
    public CastImport stateLeft(String code, long commitmentId) {
        row("EQUAL", code, commitmentId, "Mejorar la posta", "IN_PROGRESS", "[]", "rows_equal");
        update("update import_row set state_left = true where batch_id = ? and position = ?", id, position);
        return finding(MatrixColumn.STATE, "En proceso", "No puede pasar a En proceso.", "estado-no-cambia");
    }

    public CastImport refused(MatrixColumn column, String value, String reason) {
        row("REFUSED", null, null, "Brindar 3 talleres", null, "[]", "rows_refused");
        notice(true, column, value, reason, null);
        return this;
    }

    /** What the cells of the last row say, as JSON by column. */
    public CastImport cells(String json) {
        update("update import_row set cells = ?::jsonb where batch_id = ? and position = ?", json, id, position);
        return this;
    }

    /** The last row repeats another but for place or responsible. */
    public CastImport twin() {
        update(
                "update import_row set summary = summary || '{\"gemela\":true}', wording = repeat('ab', 32)"
                        + " where batch_id = ? and position = ?",
                id,
                position);
        return this;
    }

    public CastImport finding(MatrixColumn column, String value, String reason, String finding) {
        notice(false, column, value, reason, finding);
        return this;
    }

    /** The whole file could not be read. */
    public CastImport failure(String reason) {
        update("update import_batch set failure = ? where id = ?", reason, id);
        update("insert into import_notice (batch_id, refusal, reason) values (?, true, ?)", id, reason);
        return this;
    }

    public CastImport set(String assignment) {
        update("update import_batch set " + assignment + " where id = ?", id);
        return this;
    }

    private CastImport row(
            String verdict,
            @Nullable String code,
            @Nullable Long commitmentId,
            String description,
            @Nullable String state,
            String changes,
            String count) {
        position++;
        String summary = "{\"caso\":\"SUE-001\",\"acta\":\"2026-08-20\",\"descripcion\":\"" + description
                + "\",\"estado\":" + (state == null ? null : "\"" + state + "\"")
                + ",\"cuatro\":false,\"responsable\":\"MINSA\",\"gemela\":false,\"vuelve\":false}";
        update(
                "insert into import_row (batch_id, position, sheet, row_number, verdict, code, commitment_id, summary,"
                        + " changes) values (?, ?, 'Matriz', ?, ?, ?, ?, ?::jsonb, ?::jsonb)",
                id,
                position,
                position + 5,
                verdict,
                code,
                commitmentId,
                summary,
                changes);
        update(
                "update import_batch set rows_total = rows_total + 1, " + count + " = " + count + " + 1 where id = ?",
                id);
        return this;
    }

    private void notice(boolean refusal, MatrixColumn column, String value, String reason, @Nullable String finding) {
        update(
                "insert into import_notice (batch_id, refusal, sheet, row_number, column_name, value, reason, finding)"
                        + " values (?, ?, 'Matriz', ?, ?, ?, ?, ?)",
                id,
                refusal,
                position + 5,
                column.label(),
                value,
                reason,
                finding);
    }

    private void update(String sql, @Nullable Object... params) {
        jdbc.sql(sql).params(Arrays.asList(params)).update();
    }
}

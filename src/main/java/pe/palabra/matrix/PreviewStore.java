package pe.palabra.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.matrix.PlannedRow.Verdict;
import pe.palabra.matrix.reading.MatrixReading.UnknownHeading;
import pe.palabra.matrix.reading.NamedInstitution;
import pe.palabra.matrix.reading.ReadRow;
import pe.palabra.matrix.reading.RowNotice;
import pe.palabra.matrix.reading.StateWord;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a plan would do, row by row, for the pages, the API and the file of refused rows. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PreviewStore {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    PreviewStore(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(long batchId, ImportPlan plan, String description) {
        forget(batchId);
        rows(batchId, plan.rows());
        notices(batchId, plan.rows());
        jdbc.batchUpdate(
                "insert into import_absent (batch_id, commitment_id) values (?, ?)",
                plan.absent(),
                BATCH,
                (statement, id) -> {
                    statement.setLong(1, batchId);
                    statement.setLong(2, id);
                });
        jdbc.update(
                """
                update import_batch set rows_total = ?, rows_new = ?, rows_changed = ?, rows_state = ?, rows_equal = ?,
                  rows_refused = ?, rows_ignored = ?, rows_absent = ?, plan_digest = ?, description = ?, failure = null
                 where id = ?""",
                plan.rows().size(),
                plan.count(Verdict.NEW),
                plan.count(Verdict.CHANGED),
                plan.stateChanges(),
                plan.count(Verdict.EQUAL),
                plan.count(Verdict.REFUSED),
                plan.ignored(),
                plan.absent().size(),
                plan.digest(),
                description,
                batchId);
    }

    /** A file that could not be read: one refusal of the whole, and the headings that a person could explain. */
    void fail(long batchId, String failure, List<UnknownHeading> headings) {
        forget(batchId);
        jdbc.update("insert into import_notice (batch_id, refusal, reason) values (?, true, ?)", batchId, failure);
        jdbc.batchUpdate(
                "insert into import_notice (batch_id, refusal, sheet, column_name, value, reason, finding)"
                        + " values (?, false, ?, ?, ?, 'Nadie conoce ese encabezado.', 'columna-desconocida')",
                headings.stream()
                        .map(heading -> new Object[] {
                            batchId, heading.sheet(), heading.written(), String.join(" · ", heading.samples())
                        })
                        .toList());
        jdbc.update("update import_batch set failure = ? where id = ?", failure, batchId);
    }

    private void forget(long batchId) {
        jdbc.update("delete from import_row where batch_id = ?", batchId);
        jdbc.update("delete from import_notice where batch_id = ?", batchId);
        jdbc.update("delete from import_absent where batch_id = ?", batchId);
    }

    private void rows(long batchId, List<PlannedRow> rows) {
        jdbc.batchUpdate("""
                insert into import_row (batch_id, position, sheet, row_number, verdict, state_changes, state_left, code,
                  commitment_id, wording, summary, changes, cells)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb)""", rows, BATCH, (statement, planned) -> {
            ReadRow row = planned.row();
            statement.setLong(1, batchId);
            statement.setInt(2, row.position());
            statement.setString(3, row.sheet());
            statement.setInt(4, row.number());
            statement.setString(5, planned.verdict().name());
            statement.setBoolean(6, planned.stateChanges());
            statement.setBoolean(7, planned.stateLeft());
            statement.setString(8, planned.code());
            statement.setObject(9, planned.commitmentId());
            statement.setString(10, planned.wording());
            statement.setString(11, json.writeValueAsString(summary(planned)));
            statement.setString(12, json.writeValueAsString(planned.changes()));
            statement.setString(13, planned.verdict() == Verdict.REFUSED ? json.writeValueAsString(cells(row)) : null);
        });
    }

    private static RowSummary summary(PlannedRow planned) {
        ReadRow row = planned.row();
        return new RowSummary(
                row.caseCode(),
                row.actaOn(),
                row.description(),
                row.state() == null || row.state().notReported()
                        ? null
                        : row.state().state().name(),
                row.state() != null && row.state().vocabulary() == StateWord.Vocabulary.FOUR,
                responsible(planned),
                planned.twin(),
                planned.revived(),
                Stream.of(row.departments(), row.provinces(), row.districts())
                        .flatMap(Set::stream)
                        .toList());
    }

    private static @Nullable String responsible(PlannedRow planned) {
        List<NamedInstitution> written = planned.row().responsible();
        if (planned.responsible() != null || written.isEmpty()) {
            return planned.responsible();
        }
        return written.get(0).written();
    }

    private static Map<String, String> cells(ReadRow row) {
        Map<String, String> cells = new TreeMap<>();
        row.written().forEach((column, written) -> cells.put(column.name(), written));
        return cells;
    }

    private record Noticed(ReadRow row, boolean refusal, RowNotice notice) {}

    private void notices(long batchId, List<PlannedRow> rows) {
        List<Noticed> notices = new ArrayList<>();
        for (PlannedRow row : rows) {
            row.refusals().forEach(notice -> notices.add(new Noticed(row.row(), true, notice)));
            if (row.verdict() != Verdict.REFUSED) {
                row.findings().forEach(notice -> notices.add(new Noticed(row.row(), false, notice)));
            }
        }
        jdbc.batchUpdate("""
                insert into import_notice (batch_id, refusal, sheet, row_number, column_name, value, reason, finding)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", notices, BATCH, (statement, noticed) -> {
            statement.setLong(1, batchId);
            statement.setBoolean(2, noticed.refusal());
            statement.setString(3, noticed.row().sheet());
            statement.setInt(4, noticed.row().number());
            statement.setString(5, noticed.notice().column());
            statement.setString(6, noticed.notice().value());
            statement.setString(7, noticed.notice().reason());
            statement.setString(8, noticed.notice().finding());
        });
    }
}

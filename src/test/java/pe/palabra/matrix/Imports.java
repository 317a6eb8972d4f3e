package pe.palabra.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.act.CorrectionService;
import pe.palabra.commitment.act.RegisterField;
import pe.palabra.commitment.act.Seen;

/** Uploads, confirms and reads matrices as SSGC does, waiting for the background work; what a batch did, in words. */
@Component
public class Imports {

    private static final Set<BatchState> AT_WORK = EnumSet.of(BatchState.READING, BatchState.APPLYING);

    private final ImportService service;
    private final ImportBatches batches;
    private final CorrectionService corrections;
    private final JdbcClient jdbc;

    Imports(ImportService service, ImportBatches batches, CorrectionService corrections, JdbcClient jdbc) {
        this.service = service;
        this.batches = batches;
        this.corrections = corrections;
        this.jdbc = jdbc;
    }

    public Viewer analyst() {
        long id = jdbc.sql("select id from app_user where username = 'ssgc'")
                .query(Long.class)
                .optional()
                .orElseGet(() -> jdbc.sql(
                                "insert into app_user (username, display_name, password_hash) values ('ssgc','x','x') returning id")
                        .query(Long.class)
                        .single());
        return new Viewer(id, "ssgc", "Analista", Set.of(Role.SSGC), Set.of());
    }

    public long upload(byte[] content, String name, String cutOff) {
        long id = service.upload(
                name, new ByteArrayInputStream(content), "text/csv", LocalDate.parse(cutOff), false, analyst());
        settle(id);
        return id;
    }

    long upload(TestMatrix matrix, String cutOff) {
        return upload(matrix.csv(), "matriz.csv", cutOff);
    }

    /** Uploads and confirms; fails unless the batch ends applied. */
    long apply(TestMatrix matrix, String cutOff) {
        return apply(matrix.csv(), "matriz.csv", cutOff);
    }

    public long apply(byte[] content, String name, String cutOff) {
        long id = upload(content, name, cutOff);
        confirm(id);
        assertThat(state(id)).isEqualTo(BatchState.APPLIED);
        return id;
    }

    public void confirm(long id) {
        service.confirm(id, analyst());
        settle(id);
    }

    public void revert(long id) {
        service.revert(id, analyst());
    }

    void settle(long id) {
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !AT_WORK.contains(state(id)));
    }

    /** Waits until no batch is worked on, so that what a test leaves behind is put back in peace. */
    public void settleAll() {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> jdbc.sql("select count(*) from import_batch where state in ('READING', 'APPLYING')"
                                        + " and (heartbeat_at is null or heartbeat_at < now() + interval '1 hour')")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    /** Between two files, SSGC annuls a commitment entered by mistake. */
    void annul(String code) {
        corrections.annul(seen(code), "se registró por error", analyst());
    }

    /** Between two files, SSGC corrects how a commitment was transcribed. */
    void reword(String code, String description) {
        corrections.correct(
                seen(code), Map.of(RegisterField.DESCRIPTION, description), "error de transcripción", analyst());
    }

    Seen seen(String code) {
        return new Seen(
                code,
                jdbc.sql("select last_entry_id from commitment where code = ?")
                        .param(code)
                        .query(Long.class)
                        .single());
    }

    public BatchState state(long id) {
        return batches.find(id).orElseThrow().state();
    }

    /** new, changed, state changed, equal, refused. */
    public List<Integer> counts(long id) {
        Map<String, Object> row = jdbc.sql(
                        "select rows_new n, rows_changed c, rows_state s, rows_equal e, rows_refused r"
                                + " from import_batch where id = ?")
                .param(id)
                .query()
                .singleRow();
        return List.of(
                (Integer) row.get("n"),
                (Integer) row.get("c"),
                (Integer) row.get("s"),
                (Integer) row.get("e"),
                (Integer) row.get("r"));
    }

    public List<String> refusals(long id) {
        return jdbc.sql("select row_number || ' ' || column_name || ': ' || reason from import_notice"
                        + " where batch_id = ? and refusal order by id")
                .param(id)
                .query(String.class)
                .list();
    }

    public List<String> findings(long id, String finding) {
        return jdbc.sql("select row_number || ' ' || reason from import_notice"
                        + " where batch_id = ? and not refusal and finding = ? order by id")
                .params(id, finding)
                .query(String.class)
                .list();
    }

    /** code=state of every commitment that counts, by code. */
    public Map<String, String> register() {
        Map<String, String> states = new TreeMap<>();
        jdbc.sql("select code, state from commitment where annulled_entry_id is null order by code")
                .query(rs -> {
                    states.put(rs.getString("code"), rs.getString("state"));
                });
        return states;
    }
}

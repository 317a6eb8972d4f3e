package pe.palabra.matrix;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pe.palabra.shared.database.RecordMapper;

/** Uploaded matrices and what became of each. A batch that is read or applied belongs to the worker that beats for it. */
@Repository
class ImportBatches {

    /** After so many seconds without a beat a worker counts as dead, and another takes its batch. */
    static final int DEAD_AFTER_SECONDS = 15;

    private final JdbcClient jdbc;

    ImportBatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(String sha256, String fileName, LocalDate cutOff, boolean confirmsAll, long userId, Instant at) {
        return jdbc.sql("insert into import_batch (file_sha256, file_name, cut_off, confirms_all, state, uploaded_by,"
                        + " uploaded_at) values (?, ?, ?, ?, 'READING', ?, ?) returning id")
                .params(sha256, fileName, cutOff, confirmsAll, userId, Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    Optional<ImportBatch> find(long id) {
        return jdbc.sql("select * from import_batch where id = ?")
                .param(id)
                .query(RecordMapper.of(ImportBatch.class))
                .optional();
    }

    /** Locks a batch to change its state. */
    Optional<ImportBatch> lock(long id) {
        return jdbc.sql("select * from import_batch where id = ? for update")
                .param(id)
                .query(RecordMapper.of(ImportBatch.class))
                .optional();
    }

    /** Batches that wait for a worker: never begun, or begun by one that died. */
    List<Long> waiting() {
        return jdbc.sql("select id from import_batch where state in ('READING', 'APPLYING')"
                        + " and (heartbeat_at is null or heartbeat_at < now() - make_interval(secs => ?)) order by id")
                .param(DEAD_AFTER_SECONDS)
                .query(Long.class)
                .list();
    }

    /** Takes a waiting batch; false when another worker has it. */
    boolean claim(long id, String worker) {
        return jdbc.sql("update import_batch set worker = ?, heartbeat_at = now(), attempts = attempts + 1, done = 0"
                                + " where id = ? and state in ('READING', 'APPLYING')"
                                + " and (heartbeat_at is null or heartbeat_at < now() - make_interval(secs => ?))")
                        .params(worker, id, DEAD_AFTER_SECONDS)
                        .update()
                == 1;
    }

    void beat(long id, String worker) {
        jdbc.sql("update import_batch set heartbeat_at = now() where id = ? and worker = ?")
                .params(id, worker)
                .update();
    }

    /** Lets a batch go without moving it on, so that it is tried again. */
    void release(long id) {
        jdbc.sql("update import_batch set worker = null, heartbeat_at = null where id = ?")
                .param(id)
                .update();
    }

    void progress(long id, int done, int toDo) {
        jdbc.sql("update import_batch set done = ?, to_do = ? where id = ?")
                .params(done, toDo, id)
                .update();
    }

    /** Moves a batch on; whoever works on it lets it go. */
    void move(long id, BatchState next, @Nullable String notice) {
        jdbc.sql("update import_batch set state = :state, notice = :notice, worker = null, heartbeat_at = null,"
                        + " attempts = 0, version = version + 1 where id = :id")
                .param("state", next.name())
                .param("notice", notice, Types.VARCHAR)
                .param("id", id)
                .update();
    }

    void confirmed(long id, long userId, Instant at) {
        jdbc.sql("update import_batch set confirmed_by = ?, confirmed_at = ? where id = ?")
                .params(userId, Timestamp.from(at), id)
                .update();
    }

    void applied(long id, long entryId) {
        jdbc.sql("update import_batch set applied_entry_id = ? where id = ?")
                .params(entryId, id)
                .update();
    }

    void reverted(long id, long userId, long entryId) {
        jdbc.sql("update import_batch set reverted_by = ?, reverted_entry_id = ? where id = ?")
                .params(userId, entryId, id)
                .update();
    }

    void failed(long id, String failure) {
        jdbc.sql("update import_batch set failure = ? where id = ?")
                .params(failure, id)
                .update();
    }

    void decide(long id, String kind, String key, @Nullable String answer) {
        jdbc.sql("delete from import_decision where batch_id = ? and kind = ? and key = ?")
                .params(id, kind, key)
                .update();
        if (answer != null && !answer.isBlank()) {
            jdbc.sql("insert into import_decision (batch_id, kind, key, answer) values (?, ?, ?, ?)")
                    .params(id, kind, key, answer)
                    .update();
        }
    }

    Map<String, String> decisions(long id, String kind) {
        Map<String, String> answers = new HashMap<>();
        jdbc.sql("select key, answer from import_decision where batch_id = ? and kind = ?")
                .params(id, kind)
                .query(rs -> {
                    answers.put(rs.getString("key"), rs.getString("answer"));
                });
        return answers;
    }
}

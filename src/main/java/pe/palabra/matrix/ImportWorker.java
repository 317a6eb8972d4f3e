package pe.palabra.matrix;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import pe.palabra.matrix.reading.MatrixReading;

/**
 * Reads and applies batches in the background. It asks the database what waits: at once after an upload or a
 * confirmation, and every few seconds for what a dead worker left behind, of this node or another.
 */
@Component
class ImportWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final int PATIENCE_SECONDS = 5;
    private static final int BEAT_SECONDS = 3;
    private static final int ATTEMPTS = 3;
    private static final int MANY = 1_000;

    private final ImportBatches batches;
    private final ImportWork work;
    private final TransactionTemplate transactions;
    private final String name = UUID.randomUUID().toString();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(thread("matriz"));
    private final ScheduledExecutorService pulse = Executors.newScheduledThreadPool(2, thread("matriz-pulso"));

    ImportWorker(ImportBatches batches, ImportWork work, TransactionTemplate transactions) {
        this.batches = batches;
        this.work = work;
        this.transactions = transactions;
    }

    /** Something waits for a worker. */
    record Waiting(long batchId) {}

    private static ThreadFactory thread(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        pulse.scheduleWithFixedDelay(() -> worker.execute(this::workOff), 0, PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void onWaiting(Waiting waiting) {
        worker.execute(this::workOff);
    }

    private void workOff() {
        try {
            for (Long id : batches.waiting()) {
                if (batches.claim(id, name)) {
                    workOn(id);
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("No se pudo preguntar qué matrices esperan: {}", e.getMessage());
        }
    }

    private void workOn(long id) {
        ScheduledFuture<?> beating = pulse.scheduleWithFixedDelay(
                () -> quietly(() -> batches.beat(id, name)), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        try {
            work.preview(id);
            int written = work.apply(
                    id, (done, toDo) -> pulse.execute(() -> quietly(() -> batches.progress(id, done, toDo))));
            if (written >= MANY) {
                quietly(work::count);
            }
        } catch (RuntimeException e) {
            LOG.error("No se pudo trabajar la matriz {}", id, e);
            quietly(() -> giveUp(id));
        } finally {
            beating.cancel(false);
        }
    }

    /** A batch is tried again, at once and by whom ever; after some attempts it says so instead of waiting for ever. */
    private void giveUp(long id) {
        transactions.executeWithoutResult(status -> {
            ImportBatch batch = batches.lock(id).orElseThrow();
            if (batch.attempts() < ATTEMPTS) {
                batches.release(id);
            } else if (batch.state() == BatchState.APPLYING) {
                batches.move(
                        id,
                        BatchState.TO_CONFIRM,
                        "No se pudo aplicar y no se escribió nada. Confirme otra vez; si se repite, avise a sistemas.");
            } else if (batch.state() == BatchState.READING) {
                work.fail(
                        batch,
                        new MatrixReading.Failure(
                                "El archivo no se pudo leer. Guárdelo otra vez desde Excel y vuelva a subirlo.",
                                List.of()));
            }
        });
    }

    private static void quietly(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("Pulso de la matriz: {}", e.getMessage());
        }
    }

    @Override
    public void destroy() {
        pulse.shutdownNow();
        worker.shutdown();
    }
}

package pe.palabra.matrix;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.file.FileStore;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;
import pe.palabra.shared.Formats;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.Refusal;

/** What a person does with a matrix: upload, decide, confirm, discard, take back (C10, R14). */
@Service
public class ImportService {

    private final ImportBatches batches;
    private final ImportReversal reversal;
    private final FileStore files;
    private final EntryLog entries;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportService(
            ImportBatches batches,
            ImportReversal reversal,
            FileStore files,
            EntryLog entries,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.batches = batches;
        this.reversal = reversal;
        this.files = files;
        this.entries = entries;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Stores the file and has it read in the background; answers the batch's id. */
    @Transactional
    public long upload(
            String fileName,
            InputStream content,
            String mediaType,
            LocalDate cutOff,
            boolean confirmsAll,
            Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        if (cutOff.isAfter(today)) {
            throw Refusal.of("fechaCorte", "import.cut-off.future", Formats.date(today));
        }
        String sha256 = files.store(content, mediaType).sha256();
        long id = batches.add(sha256, fileName, cutOff, confirmsAll, viewer.userId(), clock.instant());
        events.publishEvent(new ImportWorker.Waiting(id));
        return id;
    }

    /** Confirms a preview; it is applied in the background. Confirming again what is on its way changes nothing. */
    @Transactional
    public void confirm(long id, Viewer viewer) {
        ImportBatch batch = locked(id);
        if (batch.state() == BatchState.APPLYING || batch.state() == BatchState.APPLIED) {
            return;
        }
        require(batch, BatchState.TO_CONFIRM, "import.confirm.not-ready");
        batches.confirmed(id, viewer.userId(), clock.instant());
        batches.move(id, BatchState.APPLYING, null);
        events.publishEvent(new ImportWorker.Waiting(id));
    }

    @Transactional
    public void discard(long id) {
        ImportBatch batch = locked(id);
        if (batch.state() != BatchState.FAILED) {
            require(batch, BatchState.TO_CONFIRM, "import.discard.not-ready");
        }
        batches.move(id, BatchState.DISCARDED, null);
    }

    /** Takes an applied batch back, whole or not at all. */
    @Transactional
    public void revert(long id, Viewer viewer) {
        ImportBatch batch = locked(id);
        if (batch.state() == BatchState.REVERTED) {
            return;
        }
        require(batch, BatchState.APPLIED, "import.revert.not-applied");
        long applied = batch.appliedEntryId();
        reversal.lock(applied);
        List<ImportReversal.LaterFact> later = reversal.inTheWay(applied);
        if (!later.isEmpty()) {
            throw Refusal.because("import.revert.later", later.size(), named(later));
        }
        Entry entry = entries.reverse(applied, viewer.userId(), batch.fileName());
        reversal.takeBack(entry, applied);
        batches.reverted(id, viewer.userId(), entry.id());
        batches.move(id, BatchState.REVERTED, null);
    }

    private static String named(List<ImportReversal.LaterFact> later) {
        return String.join(
                "; ",
                later.stream()
                        .limit(10)
                        .map(fact -> fact.code() + " (" + origin(fact) + ", "
                                + Formats.dateTime(fact.recordedAt().toInstant()) + ")")
                        .toList());
    }

    private static String origin(ImportReversal.LaterFact fact) {
        return fact.fileName().isEmpty() ? "registro posterior" : fact.fileName();
    }

    /** What the person decided in the preview: key → answer, empty to take it back; the file is read again. */
    @Transactional
    public void decide(long id, Map<String, String> spaces, Map<String, String> rectifications) {
        require(locked(id), BatchState.TO_CONFIRM, "import.decide.not-ready");
        spaces.forEach((caseCode, space) -> batches.decide(id, "SPACE", caseCode, space));
        rectifications.forEach((code, reason) -> batches.decide(id, "RECTIFY", code, reason));
        readAgain(id);
    }

    /** "Son dos compromisos": from here on, place and responsible tell the rows of one wording apart. */
    @Transactional
    public void distinguish(long id, Set<Integer> positions, Viewer viewer) {
        require(locked(id), BatchState.TO_CONFIRM, "import.decide.not-ready");
        jdbc.sql("""
                insert into distinct_wording (case_code, acta_on, hash, said_by)
                select summary ->> 'caso', (summary ->> 'acta')::date, decode(wording, 'hex'), ?
                  from import_row where batch_id = ? and position = any (?) and (summary ->> 'gemela')::boolean
                on conflict do nothing""")
                .params(viewer.userId(), id, positions.toArray(Integer[]::new))
                .update();
        readAgain(id);
    }

    /** Reads a file again, after the names it uses were settled. */
    @Transactional
    public void readAgain(long id) {
        ImportBatch batch = locked(id);
        if (batch.state() != BatchState.FAILED) {
            require(batch, BatchState.TO_CONFIRM, "import.decide.not-ready");
        }
        batches.move(id, BatchState.READING, null);
        events.publishEvent(new ImportWorker.Waiting(id));
    }

    private ImportBatch locked(long id) {
        return batches.lock(id).orElseThrow(() -> new NotFound("importación " + id));
    }

    private static void require(ImportBatch batch, BatchState state, String key) {
        if (batch.state() != state) {
            throw Refusal.because(key, batch.state().code().replace('_', ' '));
        }
    }
}

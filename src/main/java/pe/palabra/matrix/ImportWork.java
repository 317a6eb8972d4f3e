package pe.palabra.matrix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.matrix.reading.MatrixReading;
import pe.palabra.matrix.reading.ReadRow;
import pe.palabra.matrix.reading.StoredMatrices;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.Catalogues;

/** The two long works on a batch, each in one transaction: reading it into a preview, and applying it. */
@Component
class ImportWork {

    private static final long ONE_AT_A_TIME = 2_061_121L;

    private final JdbcClient jdbc;
    private final ImportBatches batches;
    private final StoredMatrices matrices;
    private final Catalogues catalogues;
    private final RegisterSnapshots snapshots;
    private final PreviewStore previews;
    private final ImportApplier applier;
    private final EntryLog entries;

    ImportWork(
            JdbcClient jdbc,
            ImportBatches batches,
            StoredMatrices matrices,
            Catalogues catalogues,
            RegisterSnapshots snapshots,
            PreviewStore previews,
            ImportApplier applier,
            EntryLog entries) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.matrices = matrices;
        this.catalogues = catalogues;
        this.snapshots = snapshots;
        this.previews = previews;
        this.applier = applier;
        this.entries = entries;
    }

    /** Reads the file and keeps the preview of everything that would happen. */
    @Transactional
    public void preview(long batchId) {
        ImportBatch batch = batches.find(batchId).orElseThrow();
        if (batch.state() != BatchState.READING) {
            return;
        }
        CatalogueSnapshot names = catalogues.snapshot();
        MatrixReading reading = matrices.read(batch.fileSha256(), names);
        if (reading.failure() != null) {
            fail(batch, reading.failure());
            return;
        }
        keep(batch, reading, plan(batch, reading, names, false), null);
    }

    /**
     * Applies a confirmed batch, one at a time. When the register changed so that the plan is another one than the one
     * confirmed, nothing is written but the new preview, which waits for confirmation again. Answers how many rows were
     * written.
     */
    @Transactional
    public int apply(long batchId, BiConsumer<Integer, Integer> progress) {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(ONE_AT_A_TIME).query().singleRow();
        ImportBatch batch = batches.find(batchId).orElseThrow();
        if (batch.state() != BatchState.APPLYING) {
            return 0;
        }
        CatalogueSnapshot names = catalogues.snapshot();
        MatrixReading reading = matrices.read(batch.fileSha256(), names);
        ImportPlan plan = plan(batch, reading, names, true);
        if (!plan.digest().equals(batch.planDigest())) {
            keep(
                    batch,
                    reading,
                    plan,
                    "El registro cambió desde la vista previa. No se escribió nada: revise lo nuevo y confirme otra vez.");
            return 0;
        }
        int toDo = (int) plan.rows().stream()
                .filter(row -> row.register() != null || row.fact() != null)
                .count();
        Entry entry = entries.open(Entry.Source.IMPORT, batch.confirmedBy(), batch.fileName());
        applier.apply(entry, plan, done -> progress.accept(done, toDo));
        batches.applied(batchId, entry.id());
        batches.move(batchId, BatchState.APPLIED, null);
        return toDo;
    }

    /** Tells the planner how many rows there are now: until it notices by itself, a minute may pass in which pages crawl. */
    void count() {
        jdbc.sql("analyze").update();
    }

    private ImportPlan plan(ImportBatch batch, MatrixReading reading, CatalogueSnapshot names, boolean locked) {
        Set<String> cases = new HashSet<>();
        Set<String> codes = new HashSet<>();
        Set<Long> units = new HashSet<>();
        for (ReadRow row : reading.rows()) {
            if (row.caseCode() != null) {
                cases.add(row.caseCode());
            }
            if (row.code() != null) {
                codes.add(row.code());
            }
            if (row.unitId() != null) {
                units.add(row.unitId());
            }
        }
        RegisterSnapshot register = snapshots.of(cases, codes, locked);
        List<Long> ofUnits = jdbc.sql("select id from commitment where unit_id = any (?) and annulled_entry_id is null"
                        + " and absorbed_into_id is null order by id")
                .param(units.toArray(Long[]::new))
                .query(Long.class)
                .list();
        return new ImportPlanner(register, names, decisions(batch)).plan(reading.rows(), reading.ignored(), ofUnits);
    }

    private ImportDecisions decisions(ImportBatch batch) {
        Map<String, Long> spaces = new HashMap<>();
        batches.decisions(batch.id(), "SPACE").forEach((code, space) -> spaces.put(code, Long.valueOf(space)));
        return new ImportDecisions(
                batch.cutOff(), batch.confirmsAll(), spaces, batches.decisions(batch.id(), "RECTIFY"));
    }

    private void keep(ImportBatch batch, MatrixReading reading, ImportPlan plan, String notice) {
        String description = reading.sheets().stream()
                .map(sheet -> "hoja «" + sheet.name() + "», encabezado en la fila " + sheet.headerRow())
                .collect(Collectors.joining("; "));
        previews.keep(batch.id(), plan, description);
        batches.move(batch.id(), BatchState.TO_CONFIRM, notice);
    }

    /** Says why a batch cannot be read, and leaves it at that. */
    @Transactional
    public void fail(ImportBatch batch, MatrixReading.Failure failure) {
        previews.fail(batch.id(), failure.message(), failure.headings());
        batches.move(batch.id(), BatchState.FAILED, null);
    }
}

package pe.palabra.matrix;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.commitment.RegisterReader;
import pe.palabra.commitment.RegisterRows;
import pe.palabra.commitment.RegisterWriter;
import pe.palabra.commitment.Standing;
import pe.palabra.shared.Ahead;
import pe.palabra.shared.Entry;

/** Writes what a plan says, in the running transaction, while the rows that come next are made ready beside it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportApplier {

    private static final int STEP = 1_000;

    private final JdbcClient jdbc;
    private final RegisterRows rows;
    private final RegisterWriter writer;
    private final RegisterReader reader;
    private final ImportSurroundings surroundings;

    ImportApplier(
            JdbcClient jdbc,
            RegisterRows rows,
            RegisterWriter writer,
            RegisterReader reader,
            ImportSurroundings surroundings) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.writer = writer;
        this.reader = reader;
        this.surroundings = surroundings;
    }

    /** {@code done} hears how many rows are written, as they are. */
    void apply(Entry entry, ImportPlan plan, IntConsumer done) {
        Map<Long, Long> ids = surroundings.create(entry, plan);
        AtomicInteger written = new AtomicInteger();
        Ahead.forEach(parts(plan), part -> ImportStep.of(entry, part.rows(), part.fresh(), ids, rows), step -> {
            write(entry, step);
            done.accept(written.addAndGet(step.rows()));
        });
    }

    /** Rows to make ready together, with the ids of those that are new. */
    private record Part(List<PlannedRow> rows, List<Long> fresh) {}

    private Iterator<Part> parts(ImportPlan plan) {
        List<PlannedRow> all = plan.rows().stream()
                .filter(row -> row.register() != null || row.fact() != null)
                .toList();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + STEP)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + STEP)))
                .map(some -> new Part(some, writer.nextIds((int)
                        some.stream().filter(ImportStep::creates).count())))
                .iterator();
    }

    private void write(Entry entry, ImportStep step) {
        writer.create(entry, step.created());
        writer.rewrite(entry, step.rewritten(), true);
        writer.addWordings(entry, step.worded());
        jdbc.sql("update commitment set created_entry_id = ? where id = any (?)")
                .param(entry.id())
                .param(step.revived().toArray(Long[]::new))
                .update();
        writer.record(step.facts());
        restate(entry, step.told());
    }

    /** Brings the current rows of some commitments to what their facts say now. */
    void restate(Entry entry, Collection<Long> ids) {
        Map<Long, Standing> standings = new HashMap<>();
        reader.histories(ids)
                .forEach((id, history) -> history.last().ifPresent(standing -> standings.put(id, standing)));
        writer.restate(entry, standings);
    }
}

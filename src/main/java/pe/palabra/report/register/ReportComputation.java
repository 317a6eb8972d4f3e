package pe.palabra.report.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.springframework.stereotype.Component;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.KnownCommitment;
import pe.palabra.report.figures.Movement;
import pe.palabra.report.figures.ReportBuilder;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.ReportNames;
import pe.palabra.report.figures.ReportRow;
import pe.palabra.report.figures.Start;
import pe.palabra.report.rows.RowSource;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.Catalogues;

/** Makes the figures and rows of a report out of the register. Runs in a transaction of its caller. */
@Component
public class ReportComputation {

    private final ReportQueries queries;
    private final StartQueries starts;
    private final ReportElements elements;
    private final Catalogues catalogues;
    private final FigureMemory memory;

    ReportComputation(
            ReportQueries queries,
            StartQueries starts,
            ReportElements elements,
            Catalogues catalogues,
            FigureMemory memory) {
        this.queries = queries;
        this.starts = starts;
        this.elements = elements;
        this.catalogues = catalogues;
        this.memory = memory;
    }

    /** The figures under the names of today, as they were last computed if nothing changed since. */
    public ReportContent content(ReportFrame frame) {
        CatalogueSnapshot names = catalogues.snapshot();
        return memory.content(
                frame, names, () -> counted(frame, queries.classes(frame), ReportNames.of(names), row -> {}));
    }

    /** The figures under given names; every row that they count and every movement is handed out on the way. */
    public ReportContent content(
            ReportFrame frame, ReportNames names, Consumer<ReportRow> rows, Consumer<Movement> movements) {
        return balanced(frame, queries.classes(frame), names, rows, movements, queries::forEachKnown);
    }

    private ReportContent counted(
            ReportFrame frame, LongFunction<SpaceClass> classes, ReportNames names, Consumer<ReportRow> rows) {
        return balanced(frame, classes, names, rows, movement -> {}, queries::forEachCounted);
    }

    private ReportContent balanced(
            ReportFrame frame,
            LongFunction<SpaceClass> classes,
            ReportNames names,
            Consumer<ReportRow> rows,
            Consumer<Movement> movements,
            BiConsumer<ReportFrame, Consumer<KnownCommitment>> register) {
        Start start = starts.of(frame);
        ReportBuilder builder = ReportBuilder.balanced(frame, classes, names, start, movements);
        register.accept(frame, commitment -> builder.add(commitment).ifPresent(rows));
        builder.gone(starts.gone(frame, start.rest().keySet()));
        return builder.content();
    }

    /** The fingerprint alone, under given names. */
    public String fingerprint(ReportFrame frame, ReportNames names) {
        ReportBuilder builder = new ReportBuilder(frame, queries.classes(frame), names);
        queries.forEachCounted(frame, builder::add);
        return builder.content().fingerprint();
    }

    /** The rows of some commitments, as far as they count. */
    public List<ReportRow> some(ReportFrame frame, Collection<Long> ids) {
        return some(frame, queries.classes(frame), currentNames(), ids);
    }

    private List<ReportRow> some(
            ReportFrame frame, LongFunction<SpaceClass> classes, ReportNames names, Collection<Long> ids) {
        ReportBuilder builder = new ReportBuilder(frame, classes, names);
        List<ReportRow> rows = new ArrayList<>();
        queries.forEachKnown(frame, ids, commitment -> builder.add(commitment).ifPresent(rows::add));
        return rows;
    }

    public RowSource<ReportRow> rows(ReportFrame frame) {
        ReportNames names = currentNames();
        LongFunction<SpaceClass> classes = queries.classes(frame);
        return new RowSource<>() {
            @Override
            public void forEach(Consumer<ReportRow> consumer) {
                counted(frame, classes, names, consumer);
            }

            @Override
            public List<CommitmentElement> elements(List<ReportRow> rows) {
                return elements.of(
                        frame,
                        some(
                                frame,
                                classes,
                                names,
                                rows.stream().map(ReportRow::commitmentId).toList()));
            }
        };
    }

    public ReportNames currentNames() {
        return ReportNames.of(catalogues.snapshot());
    }
}

package pe.palabra.report.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.report.count.ReportBuilder;
import pe.palabra.report.count.Start;
import pe.palabra.report.figures.Counted;
import pe.palabra.report.figures.Movement;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.ReportNames;
import pe.palabra.report.figures.ReportRow;
import pe.palabra.report.figures.ReportSums;
import pe.palabra.report.figures.RowTable;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.Catalogues;

/** Makes the figures and rows of a report out of the register. Runs in a transaction of its caller. */
@Component
public class ReportComputation {

    private final ReportQueries queries;
    private final RegisterCount register;
    private final ReportElements elements;
    private final Catalogues catalogues;
    private final DraftMemory memory;

    ReportComputation(
            ReportQueries queries,
            RegisterCount register,
            ReportElements elements,
            Catalogues catalogues,
            DraftMemory memory) {
        this.queries = queries;
        this.register = register;
        this.elements = elements;
        this.catalogues = catalogues;
        this.memory = memory;
    }

    /** The figures under the names of today. */
    public ReportContent content(ReportFrame frame) {
        return memory.content(frame, catalogues.snapshot());
    }

    /** The rows that the figures of a draft add up. */
    public RowTable rows(ReportFrame frame, ReportContent figures) {
        Counted known = memory.rowsOf(frame.period(), figures);
        return (known == null ? draft(frame).counted() : known).rows();
    }

    /** Figures and rows. */
    public Draft draft(ReportFrame frame) {
        return memory.draft(frame, catalogues.snapshot());
    }

    /** What makes the cuadre of a draft besides new and late ones. */
    public void movements(ReportFrame frame, Consumer<Movement> consumer) {
        CatalogueSnapshot names = catalogues.snapshot();
        register.balance(frame, memory.draft(frame, names).counted(), ReportNames.of(names), consumer);
    }

    /** The fingerprint alone, under given names. */
    public String fingerprint(ReportFrame frame, ReportNames names) {
        return ReportSums.of(register.all(frame, names).rows(), names, List.of())
                .fingerprint();
    }

    /** The rows of some commitments, as far as they count. */
    public List<ReportRow> some(ReportFrame frame, Collection<Long> ids) {
        List<Listed> commitments = queries.withIds(ids);
        var classes = queries.classes(frame.cutOff(), frame.knownAt(), commitments);
        ReportNames names = ReportNames.of(catalogues.snapshot());
        ReportBuilder builder = new ReportBuilder(frame, classes, names, Start.NONE);
        List<ReportRow> rows = new ArrayList<>();
        queries.forEachKnown(
                frame,
                Listed.ids(commitments),
                commitment -> builder.add(commitment).ifPresent(rows::add));
        return rows;
    }

    /** What is said of some rows of a draft, in their order. */
    public List<CommitmentElement> elements(ReportFrame frame, List<RowTable.Row> some) {
        return elements.of(frame, some, catalogues.snapshot());
    }
}

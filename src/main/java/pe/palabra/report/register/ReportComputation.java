package pe.palabra.report.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.report.figures.Movement;
import pe.palabra.report.figures.ReportBuilder;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.ReportNames;
import pe.palabra.report.figures.ReportRow;
import pe.palabra.report.figures.ReportSums;
import pe.palabra.report.figures.Start;
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

    /** The same, and the rows that they count. */
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
        ReportNames names = ReportNames.of(catalogues.snapshot());
        var classes = queries.classes(frame.cutOff(), frame.knownAt(), ids);
        ReportBuilder builder = new ReportBuilder(frame, classes, names, Start.NONE);
        List<ReportRow> rows = new ArrayList<>();
        queries.forEachKnown(frame, ids, commitment -> builder.add(commitment).ifPresent(rows::add));
        return rows;
    }

    /** The rows with some codes, in the order of these. */
    public List<ReportRow> withCodes(ReportFrame frame, List<String> codes) {
        Map<String, ReportRow> rows = new HashMap<>();
        some(frame, queries.ids(codes)).forEach(row -> rows.put(row.code(), row));
        return codes.stream().map(rows::get).toList();
    }

    /** What is said of the rows with some codes. */
    public List<CommitmentElement> elements(ReportFrame frame, List<String> codes) {
        return elements.of(frame, withCodes(frame, codes));
    }
}

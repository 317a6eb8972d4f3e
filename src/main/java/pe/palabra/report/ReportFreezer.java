package pe.palabra.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.BalanceLine;
import pe.palabra.report.figures.FrozenNames;
import pe.palabra.report.figures.Movement;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.ReportNames;
import pe.palabra.report.figures.RowTable;
import pe.palabra.report.narrative.Narrative;
import pe.palabra.report.narrative.Narratives;
import pe.palabra.report.register.Draft;
import pe.palabra.report.register.ReportComputation;
import pe.palabra.report.register.ReportElements;
import pe.palabra.shared.Ahead;
import pe.palabra.shared.Formats;
import pe.palabra.shared.Refusal;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.Catalogues;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report down as it is issued: its rows as they stand, its figures, and the names it uses. */
@Component
class ReportFreezer {

    private static final int AT_A_TIME = 1_000;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final ReportComputation computation;
    private final ReportElements elements;
    private final FrozenRows frozenRows;
    private final FrozenMovements frozenMovements;
    private final Narratives narratives;
    private final Catalogues catalogues;

    ReportFreezer(
            JdbcTemplate jdbc,
            JsonMapper json,
            ReportComputation computation,
            ReportElements elements,
            FrozenRows frozenRows,
            FrozenMovements frozenMovements,
            Narratives narratives,
            Catalogues catalogues) {
        this.narratives = narratives;
        this.catalogues = catalogues;
        this.frozenRows = frozenRows;
        this.frozenMovements = frozenMovements;
        this.jdbc = jdbc;
        this.json = json;
        this.computation = computation;
        this.elements = elements;
    }

    /**
     * The entry of the frame has nothing smaller in flight, so that the same figures can be made again. The report comes
     * before its rows: of two who issue at once the second waits for the first and writes nothing.
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void freeze(ReportFrame frame, int edition, long userId, Instant at) {
        long id = id();
        Draft draft = computation.draft(frame);
        ReportContent content = draft.content();
        content.unbalanced().stream().findFirst().ifPresent(ReportFreezer::refuse);
        CatalogueSnapshot catalogue = catalogues.snapshot();
        FrozenNames names = FrozenNames.of(draft.counted().rows(), ReportNames.of(catalogue));
        writeReport(id, frame, edition, content, names, userId, at);
        writeRows(id, frame, draft.counted().rows(), catalogue);
        writeMovements(id, frame);
    }

    private void writeReport(
            long id,
            ReportFrame frame,
            int edition,
            ReportContent content,
            FrozenNames names,
            long userId,
            Instant at) {
        jdbc.update(
                """
                insert into report (id, periodicity, period, edition, cut_off, known_at_entry, content, names,
                  narrative, issued_by, issued_at)
                overriding system value values (?, 'MONTHLY', ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)""",
                id,
                frame.period().toString(),
                edition,
                frame.cutOff(),
                frame.knownAt(),
                json.writeValueAsString(content),
                json.writeValueAsString(names),
                narrative(frame, edition, content),
                userId,
                at.atOffset(ZoneOffset.UTC));
    }

    private record Said(List<RowTable.Row> rows, List<CommitmentElement> elements) {}

    /** As the commitments came into the register, which is how what is said of them lies side by side. */
    private void writeRows(long id, ReportFrame frame, RowTable table, CatalogueSnapshot catalogue) {
        FrozenRows.Writing writing = frozenRows.writing(id, ReportNames.of(catalogue));
        Ahead.forEach(
                table.inOrderOfRegister(AT_A_TIME),
                rows -> new Said(rows, elements.of(frame, rows, catalogue)),
                said -> writing.write(said.rows(), said.elements()));
    }

    /** What entered is among the rows. */
    private void writeMovements(long id, ReportFrame frame) {
        List<Movement> movements = new ArrayList<>();
        computation.movements(frame, movement -> {
            if (movement.kind() != Movement.Kind.ENTERED) {
                movements.add(movement);
            }
        });
        frozenMovements.write(id, movements);
    }

    private @Nullable String narrative(ReportFrame frame, int edition, ReportContent content) {
        return narratives
                .find(frame.period(), edition)
                .map(saved -> new Narrative(saved.text(), content).plain())
                .orElse(null);
    }

    private static void refuse(BalanceLine line) {
        String spaceClass = line.spaceClass() == SpaceClass.PRIORITISED ? "priorizados" : "no priorizados";
        throw Refusal.because(
                "report.does-not-close",
                line.unit(),
                spaceClass,
                Formats.number(line.sum()),
                Formats.number(line.total()));
    }

    private long id() {
        Long id = jdbc.queryForObject("select nextval(pg_get_serial_sequence('report', 'id'))", Long.class);
        if (id == null) {
            throw new IllegalStateException("no number for a report");
        }
        return id;
    }
}

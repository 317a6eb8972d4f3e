package pe.palabra.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.BalanceLine;
import pe.palabra.report.figures.FrozenNames;
import pe.palabra.report.figures.Movement;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.ReportRow;
import pe.palabra.report.figures.RowTable;
import pe.palabra.report.narrative.Narrative;
import pe.palabra.report.narrative.Narratives;
import pe.palabra.report.register.Draft;
import pe.palabra.report.register.ReportComputation;
import pe.palabra.report.register.ReportElements;
import pe.palabra.shared.Formats;
import pe.palabra.shared.Refusal;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.Catalogues;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report down as it is issued: its rows as they stand, its figures, and the names it uses. */
@Component
class ReportFreezer {

    private static final int AT_A_TIME = 500;

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

    /** The entry of the frame has nothing smaller in flight, so that the same figures can be made again. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void freeze(ReportFrame frame, int edition, long userId, Instant at) {
        long id = id();
        Draft draft = computation.draft(frame);
        ReportContent content = draft.content();
        content.unbalanced().stream().findFirst().ifPresent(ReportFreezer::refuse);
        FrozenNames names = writeRows(id, frame, draft.counted().rows());
        writeMovements(id, frame);
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

    /** Answers the names that they use. */
    private FrozenNames writeRows(long id, ReportFrame frame, RowTable table) {
        FrozenNames names = new FrozenNames(new HashMap<>(), new HashMap<>());
        CatalogueSnapshot catalogue = catalogues.snapshot();
        for (int from = 0; from < table.size(); from += AT_A_TIME) {
            List<RowTable.Row> counted = IntStream.range(from, Math.min(from + AT_A_TIME, table.size()))
                    .mapToObj(table::row)
                    .toList();
            List<ReportRow> said = computation.withCodes(
                    frame, counted.stream().map(RowTable.Row::code).toList(), catalogue);
            said.forEach(names::keep);
            List<ReportRow> rows = new ArrayList<>(AT_A_TIME);
            for (int i = 0; i < said.size(); i++) {
                rows.add(said.get(i).in(counted.get(i).figures()));
            }
            frozenRows.write(id, rows, elements.of(frame, said, catalogue));
        }
        return names;
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

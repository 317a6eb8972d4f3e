package pe.palabra.report;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.BalanceLine;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.FrozenNames;
import pe.palabra.report.figures.Movement;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.ReportRow;
import pe.palabra.report.narrative.Narrative;
import pe.palabra.report.narrative.Narratives;
import pe.palabra.report.register.ReportComputation;
import pe.palabra.report.register.ReportElements;
import pe.palabra.shared.Formats;
import pe.palabra.shared.Refusal;
import tools.jackson.databind.json.JsonMapper;

/** Writes a report down as it is issued: its rows as they stand, its figures, and the names it uses. */
@Component
class ReportFreezer {

    private static final int AT_A_TIME = 500;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final ReportComputation computation;
    private final ReportElements elements;
    private final FrozenMovements frozenMovements;
    private final Narratives narratives;

    ReportFreezer(
            JdbcTemplate jdbc,
            JsonMapper json,
            ReportComputation computation,
            ReportElements elements,
            FrozenMovements frozenMovements,
            Narratives narratives) {
        this.narratives = narratives;
        this.frozenMovements = frozenMovements;
        this.jdbc = jdbc;
        this.json = json;
        this.computation = computation;
        this.elements = elements;
    }

    /** The entry of the frame has nothing smaller in flight, so that the same figures can be made again. */
    @Transactional
    public void freeze(ReportFrame frame, int edition, long userId, Instant at) {
        long id = id();
        FrozenNames names = new FrozenNames(new HashMap<>(), new HashMap<>());
        List<ReportRow> batch = new ArrayList<>(AT_A_TIME);
        List<Movement> movements = new ArrayList<>();
        ReportContent content = computation.content(
                frame,
                computation.currentNames(),
                row -> {
                    names.keep(row);
                    batch.add(row);
                    if (batch.size() == AT_A_TIME) {
                        write(id, frame, batch);
                    }
                },
                movement -> {
                    if (movement.kind() != Movement.Kind.ENTERED) {
                        movements.add(movement);
                    }
                });
        content.unbalanced().stream().findFirst().ifPresent(ReportFreezer::refuse);
        write(id, frame, batch);
        frozenMovements.write(id, movements);
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

    private record Line(ReportRow row, CommitmentElement element) {}

    private void write(long reportId, ReportFrame frame, List<ReportRow> rows) {
        List<CommitmentElement> said = elements.of(frame, rows);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(new Line(rows.get(i), said.get(i)));
        }
        jdbc.batchUpdate("""
                insert into report_row (report_id, code, unit_id, unit, class, kind, responsible, level, state, since,
                  figures, element) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""", lines, AT_A_TIME, (statement, line) -> set(statement, reportId, line));
        rows.clear();
    }

    private void set(PreparedStatement statement, long reportId, Line line) throws SQLException {
        ReportRow row = line.row();
        statement.setLong(1, reportId);
        statement.setString(2, row.code());
        statement.setLong(3, row.unitId());
        statement.setString(4, row.unit());
        statement.setString(5, row.spaceClass().name());
        statement.setString(6, name(row.kind()));
        statement.setString(7, row.responsible());
        statement.setString(8, name(row.level()));
        statement.setString(9, row.state().name());
        statement.setObject(10, row.standing().since());
        Object[] figures = row.figures().stream().map(Figure::name).toArray();
        statement.setArray(11, statement.getConnection().createArrayOf("text", figures));
        statement.setString(12, json.writeValueAsString(line.element()));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}

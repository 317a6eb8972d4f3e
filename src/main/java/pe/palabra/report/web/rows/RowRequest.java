package pe.palabra.report.web.rows;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.Report;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.Movement;
import pe.palabra.report.figures.ReportGroup;
import pe.palabra.report.figures.StateNames;
import pe.palabra.report.rows.MovementFilter;
import pe.palabra.report.rows.RowFilter;
import pe.palabra.territory.Catalogues;

/** Reads which figure of a report is opened; a value that nobody knows is a 400 with its sentence. */
@Component
public class RowRequest {

    /** The keys of the JSON that hold states; {@code estado} and {@code equivalente} say which. */
    private static final Set<String> STATES = Set.of("estados", "equivalentes");

    private final Catalogues catalogues;
    private final Unreadable unreadable;

    RowRequest(Catalogues catalogues, Unreadable unreadable) {
        this.catalogues = catalogues;
        this.unreadable = unreadable;
    }

    public RowFilter read(Report report, Viewer viewer, Map<String, String> parameters) {
        String unit = value(parameters, "unidad");
        String spaceClass = value(parameters, "clase");
        String figure = value(parameters, "cifra");
        String state = value(parameters, "estado");
        String equivalent = value(parameters, "equivalente");
        return new RowFilter(
                viewer,
                unit == null ? null : unit(report, unit).orElseThrow(() -> unreadable.of("unidad", unit)),
                spaceClass == null ? null : spaceClass(spaceClass),
                figure == null || STATES.contains(figure)
                        ? Figure.TOTAL
                        : Figure.of(figure).orElseThrow(() -> unreadable.of("cifra", figure)),
                state == null ? null : stateName(state),
                equivalent == null
                        ? null
                        : StateNames.equivalent(equivalent)
                                .orElseThrow(() -> unreadable.of("equivalente", equivalent)));
    }

    /** Which movements a term of the cuadre opens. */
    MovementFilter readMovements(Report report, Viewer viewer, Map<String, String> parameters) {
        String unit = value(parameters, "unidad");
        String spaceClass = value(parameters, "clase");
        String term = value(parameters, "termino");
        return new MovementFilter(
                viewer,
                Arrays.stream(Movement.Kind.values())
                        .filter(kind -> kind.code().equals(term))
                        .findFirst()
                        .orElseThrow(() -> unreadable.of("termino", term == null ? "" : term)),
                unit == null ? null : unit(report, unit).orElseThrow(() -> unreadable.of("unidad", unit)),
                spaceClass == null ? null : spaceClass(spaceClass));
    }

    /** First as the report calls it, which may be a name of the past. */
    private Optional<Long> unit(Report report, String written) {
        return report.content().groups().stream()
                .filter(group -> group.unit().equals(written))
                .map(ReportGroup::unitId)
                .findFirst()
                .or(() -> catalogues.snapshot().unit(written));
    }

    private SpaceClass spaceClass(String written) {
        return Arrays.stream(SpaceClass.values())
                .filter(some -> some.code().equals(written))
                .findFirst()
                .orElseThrow(() -> unreadable.of("clase", written));
    }

    private String stateName(String written) {
        boolean known = Arrays.stream(CommitmentState.values())
                        .anyMatch(state -> state.label().equals(written))
                || Arrays.stream(EquivalentState.values())
                        .anyMatch(state -> state.label().equals(written));
        if (!known) {
            throw unreadable.of("estado", written);
        }
        return written;
    }

    private static @Nullable String value(Map<String, String> parameters, String name) {
        String value = parameters.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}

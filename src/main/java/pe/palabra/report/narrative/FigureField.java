package pe.palabra.report.narrative;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportGroup;
import pe.palabra.shared.NameKey;

/**
 * A figure that a sentence names and that follows the draft: {@code {total}}, {@code {cerrados:UT Sureste}}, {@code
 * {Suspendido:priorizados}}, {@code {Cumplido:UT Sureste:no priorizados}}. First a figure's code or a state, then, in any
 * order, a unit of the report and a class. {@code rows}: the parameters that open its rows.
 */
public record FigureField(int value, Map<String, String> rows) {

    private record Named(ToIntFunction<ReportGroup> count, String parameter, String argument) {}

    /** What stands between the braces; empty when it names nothing of the report. */
    public static Optional<FigureField> of(String written, ReportContent content) {
        String[] parts = written.split(":");
        return named(NameKey.of(parts[0])).flatMap(named -> {
            Map<String, String> rows = new LinkedHashMap<>();
            rows.put(named.parameter(), named.argument());
            Predicate<ReportGroup> groups = group -> true;
            for (String part : Arrays.asList(parts).subList(1, parts.length)) {
                Optional<Predicate<ReportGroup>> narrower = narrower(part, content, rows);
                if (narrower.isEmpty()) {
                    return Optional.empty();
                }
                groups = groups.and(narrower.get());
            }
            int value = content.groups().stream()
                    .filter(groups)
                    .mapToInt(named.count())
                    .sum();
            return Optional.of(new FigureField(value, rows));
        });
    }

    private static Optional<Named> named(String key) {
        return figure(key).or(() -> equivalent(key)).or(() -> state(key));
    }

    private static Optional<Named> figure(String key) {
        return Arrays.stream(Figure.values())
                .filter(figure -> NameKey.of(figure.code()).equals(key))
                .findFirst()
                .map(figure -> new Named(group -> group.count(figure), "cifra", figure.code()));
    }

    private static Optional<Named> equivalent(String key) {
        return Arrays.stream(EquivalentState.values())
                .filter(state -> NameKey.of(state.label()).equals(key))
                .findFirst()
                .map(state -> new Named(group -> group.count(state), "equivalente", state.label()));
    }

    /** By its whole name or by its second part. */
    private static Optional<Named> state(String key) {
        return Arrays.stream(CommitmentState.values())
                .filter(state -> NameKey.of(state.label()).equals(key)
                        || NameKey.of(state.label().substring(state.label().indexOf('-') + 1))
                                .equals(key))
                .findFirst()
                .map(state -> new Named(group -> group.states().getOrDefault(state, 0), "estado", state.label()));
    }

    private static Optional<Predicate<ReportGroup>> narrower(
            String written, ReportContent content, Map<String, String> rows) {
        String key = NameKey.of(written);
        for (SpaceClass spaceClass : SpaceClass.values()) {
            if (key.equals(NameKey.of(spaceClass.code())) || key.equals(NameKey.of(spaceClass.code() + "s"))) {
                rows.put("clase", spaceClass.code());
                return Optional.of(group -> group.spaceClass() == spaceClass);
            }
        }
        return content.groups().stream()
                .map(ReportGroup::unit)
                .filter(unit -> NameKey.of(unit).equals(key))
                .findFirst()
                .map(unit -> {
                    rows.put("unidad", unit);
                    return group -> group.unit().equals(unit);
                });
    }
}

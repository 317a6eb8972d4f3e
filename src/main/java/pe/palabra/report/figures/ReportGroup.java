package pe.palabra.report.figures;

import java.util.LinkedHashMap;
import java.util.Map;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.dialogue.SpaceClass;

/** The figures of one territorial unit and class; a figure or state that counts nothing is left out. */
public record ReportGroup(
        long unitId,
        String unit,
        SpaceClass spaceClass,
        Map<Figure, Integer> figures,
        Map<CommitmentState, Integer> states) {

    /** What is shown as its total: all in prioritised spaces, in the others those reported (R11.4). */
    public int total() {
        return switch (spaceClass) {
            case PRIORITISED -> count(Figure.TOTAL);
            case NOT_PRIORITISED -> count(Figure.REPORTED);
        };
    }

    public int count(Figure figure) {
        return figures.getOrDefault(figure, 0);
    }

    /** Counts by the names of the class, in the order of Anexo 7. */
    public Map<String, Integer> byName() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        StateNames.of(spaceClass).forEach(name -> counts.put(name, 0));
        states.forEach((state, n) -> counts.merge(StateNames.of(spaceClass, state), n, Integer::sum));
        counts.values().removeIf(n -> n == 0);
        return counts;
    }

    /** Counts by the five equivalent names. */
    public Map<String, Integer> byEquivalent() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (EquivalentState equivalent : EquivalentState.values()) {
            counts.put(equivalent.label(), count(equivalent));
        }
        counts.values().removeIf(n -> n == 0);
        return counts;
    }

    public int count(EquivalentState equivalent) {
        return equivalent.states().stream()
                .mapToInt(state -> states.getOrDefault(state, 0))
                .sum();
    }
}

package pe.palabra.work;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.report.figures.Percentage;
import pe.palabra.shared.Formats;

/** How many commitments a territorial unit has today in each of the five equivalent states (Anexo 7). */
public record UnitTotals(String code, String name, Map<EquivalentState, Long> counts) {

    private static final char NO_BREAK = '\u00a0';

    /** A unit, a fine state, and how many commitments are in it. */
    public record Count(String code, String name, CommitmentState state, long number) {}

    /** One figure of the table; its state is null for the total. */
    public record Figure(String name, String number, boolean zero) {}

    static List<UnitTotals> of(List<Count> counts) {
        Map<String, UnitTotals> units = new LinkedHashMap<>();
        for (Count count : counts) {
            units.computeIfAbsent(
                            count.code(),
                            code -> new UnitTotals(code, count.name(), new EnumMap<>(EquivalentState.class)))
                    .counts
                    .merge(count.state().equivalent(), count.number(), Long::sum);
        }
        return List.copyOf(units.values());
    }

    static UnitTotals sum(List<UnitTotals> units) {
        Map<EquivalentState, Long> sum = new EnumMap<>(EquivalentState.class);
        units.forEach(unit -> unit.counts.forEach((state, number) -> sum.merge(state, number, Long::sum)));
        return new UnitTotals("", "Todas", sum);
    }

    public String total() {
        return Formats.number(number());
    }

    /** The total with its noun: 1 compromiso, 2,956 compromisos. */
    public String commitments() {
        return total() + (number() == 1 ? " compromiso" : " compromisos");
    }

    /** How the register stands, as a person could repeat it aloud; the percentage says its divisor (R11.5). */
    public String sentence() {
        long open = of(EquivalentState.TO_START) + of(EquivalentState.IN_PROGRESS);
        long fulfilled = of(EquivalentState.FULFILLED);
        long reported = open + fulfilled + of(EquivalentState.UNFULFILLED);
        String stillOpen = open == 1 ? "1 sigue abierto" : Formats.number(open) + " siguen abiertos";
        String kept = fulfilled == 1 ? "1 se cumplió" : Formats.number(fulfilled) + " se cumplieron";
        String share = Percentage.of(fulfilled, reported).replace(' ', NO_BREAK);
        return "%s: %s y %s, el %s de los que se reportan (%s)."
                .formatted(commitments(), stillOpen, kept, share, Formats.number(reported));
    }

    private long of(EquivalentState state) {
        return counts.getOrDefault(state, 0L);
    }

    private long number() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (EquivalentState state : EquivalentState.values()) {
            long number = of(state);
            figures.add(new Figure(state.label(), Formats.number(number), number == 0));
        }
        return figures;
    }
}

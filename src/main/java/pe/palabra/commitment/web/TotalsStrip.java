package pe.palabra.commitment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.commitment.StateLook;
import pe.palabra.commitment.filter.FilterInput;
import pe.palabra.commitment.filter.FilterParameter;
import pe.palabra.commitment.list.StateTotals;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.Formats;
import pe.palabra.shared.html.Strip;
import pe.palabra.shared.html.Strip.Part;

/**
 * What the filters give, by state: nine names while all are of prioritised spaces or fine states are asked for, else the
 * others with what En proceso hides (R1, R11.5).
 */
record TotalsStrip(StateTotals totals, ListLinks links) {

    private static final List<CommitmentState> CRITICAL =
            List.of(CommitmentState.NO_INFORMATION, CommitmentState.SUSPENDED, CommitmentState.UNVIABLE);

    Strip whole() {
        String noun = totals.total() == 1 ? "compromiso" : "compromisos";
        return new Strip(Formats.number(totals.total()), noun, links.cleared(), parts());
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (totals.overdue() > 0) {
            String noun = totals.overdue() == 1 ? "vencido" : "vencidos";
            parts.add(due(FilterParameter.OVERDUE, totals.overdue(), "is-alert", "clock-history", noun));
        }
        (fourNames() ? coarse() : fine(Stream.of(CommitmentState.values()))).forEach(parts::add);
        if (totals.withoutDeadline() > 0) {
            parts.add(due(
                    FilterParameter.WITHOUT_DEADLINE, totals.withoutDeadline(), "is-rest", "calendar-x", "sin plazo"));
        }
        return parts;
    }

    /** Of those in process, the ones that four names hide. */
    List<Part> within() {
        return fourNames() ? fine(CRITICAL.stream()).toList() : List.of();
    }

    /** How much is fulfilled and of how many; null where states are filtered, because it would say nothing. */
    @Nullable
    String fulfilled() {
        FilterInput input = links.filter().input();
        boolean byState = !input.of(FilterParameter.STATE).isEmpty()
                || !input.of(FilterParameter.EQUIVALENT).isEmpty();
        return byState || totals.reported() == 0
                ? null
                : "Cumplido: " + Formats.share(totals.fulfilledPercent()) + " de " + Formats.number(totals.reported())
                        + " que se reportan.";
    }

    private boolean fourNames() {
        FilterInput input = links.filter().input();
        return !input.of(FilterParameter.EQUIVALENT).isEmpty()
                || input.of(FilterParameter.STATE).isEmpty() && totals.of(SpaceClass.NOT_PRIORITISED) > 0;
    }

    private Stream<Part> coarse() {
        return Stream.of(EquivalentState.values())
                .filter(state -> totals.of(state) > 0)
                .map(state -> part(FilterParameter.EQUIVALENT, state.label(), totals.of(state), StateLook.of(state)));
    }

    private Stream<Part> fine(Stream<CommitmentState> states) {
        return states.filter(state -> totals.of(state) > 0)
                .map(state -> part(FilterParameter.STATE, state.label(), totals.of(state), StateLook.of(state)));
    }

    private Part due(FilterParameter parameter, long count, String look, String icon, String noun) {
        return new Part(links.only(parameter, "si"), Formats.number(count), look, icon, noun);
    }

    private Part part(FilterParameter parameter, String value, long count, StateLook look) {
        return new Part(
                links.only(parameter, value),
                Formats.number(count),
                look.stateClass(),
                look.stateIcon(),
                look.stateName());
    }
}

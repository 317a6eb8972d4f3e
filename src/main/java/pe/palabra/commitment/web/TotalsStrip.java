package pe.palabra.commitment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.commitment.StateLook;
import pe.palabra.commitment.filter.FilterInput;
import pe.palabra.commitment.filter.FilterParameter;
import pe.palabra.commitment.list.StateTotals;
import pe.palabra.commitment.web.ListView.Bar;
import pe.palabra.commitment.web.ListView.StripPart;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.Formats;

/** What the filters give, by state: nine names, or the others where only non-prioritised spaces are asked for. */
record TotalsStrip(StateTotals totals, ListLinks links) {

    List<StripPart> parts() {
        Stream<StripPart> overdue = totals.overdue() == 0 ? Stream.of() : Stream.of(overduePart());
        return Stream.concat(overdue, byState()).toList();
    }

    private StripPart overduePart() {
        return new StripPart(
                links.only(FilterParameter.OVERDUE, "si"),
                Formats.number(totals.overdue()),
                "is-alert",
                "clock-history",
                totals.overdue() == 1 ? "vencido" : "vencidos");
    }

    private Stream<StripPart> byState() {
        if (fourNames()) {
            return Stream.of(EquivalentState.values())
                    .filter(state -> totals.of(state) > 0)
                    .map(state ->
                            part(FilterParameter.EQUIVALENT, state.label(), totals.of(state), StateLook.of(state)));
        }
        return Stream.of(CommitmentState.values())
                .filter(state -> totals.of(state) > 0)
                .map(state -> part(FilterParameter.STATE, state.label(), totals.of(state), StateLook.of(state)));
    }

    private boolean fourNames() {
        FilterInput input = links.filter().input();
        return !input.of(FilterParameter.EQUIVALENT).isEmpty()
                || input.of(FilterParameter.SPACE_CLASS).equals(List.of(SpaceClass.NOT_PRIORITISED.code()));
    }

    private StripPart part(FilterParameter parameter, String value, long count, StateLook look) {
        return new StripPart(
                links.only(parameter, value),
                Formats.number(count),
                look.stateClass(),
                look.stateIcon(),
                look.stateName());
    }

    /** The same figures as segments side by side; the strip above says them, so the bar is for the eye alone. */
    List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        double x = 0;
        long total = totals.total();
        for (CommitmentState state : CommitmentState.values()) {
            if (totals.of(state) > 0) {
                double width = 100.0 * totals.of(state) / total;
                bars.add(new Bar(fill(state), hundredths(x), hundredths(Math.max(width - 0.35, 0.1))));
                x += width;
            }
        }
        return bars;
    }

    private static String hundredths(double width) {
        return String.format(Locale.ROOT, "%.2f", width);
    }

    private static String fill(CommitmentState state) {
        return switch (state) {
            case NOT_STARTED -> "f-open2";
            case IN_PROGRESS -> "f-open";
            case NO_INFORMATION, SUSPENDED, UNVIABLE -> "f-alert2";
            case FULFILLED -> "f-good";
            case UNFULFILLED -> "f-alert";
            case DISMISSED, RENEGOTIATED -> "f-rest";
        };
    }
}

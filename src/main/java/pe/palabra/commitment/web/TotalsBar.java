package pe.palabra.commitment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.list.StateTotals;
import pe.palabra.commitment.web.ListView.Bar;

/** The totals as segments side by side; the strip above says them, so the bar is for the eye alone. */
record TotalsBar(StateTotals totals) {

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

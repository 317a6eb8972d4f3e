package pe.palabra.commitment.web;

import java.math.BigDecimal;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.list.StateTotals;
import pe.palabra.shared.html.Drawn;
import pe.palabra.shared.html.Html;

/** The totals as segments side by side; the strip above says them, so the bar is for the eye alone. */
public record TotalsBar(StateTotals totals) implements Drawn {

    public boolean isEmpty() {
        return totals.total() == 0;
    }

    /** In hundredths of its width. */
    @Override
    public void draw(Html html) {
        double x = 0;
        for (CommitmentState state : CommitmentState.values()) {
            if (totals.of(state) > 0) {
                double width = 100.0 * totals.of(state) / totals.total();
                html.tag("rect").attr("class", fill(state)).attr("height", "10").attr("x", hundredths(x));
                html.attr("width", hundredths(Math.max(width - 0.35, 0.1))).end("rect");
                x += width;
            }
        }
    }

    private static String hundredths(double width) {
        return BigDecimal.valueOf(Math.round(width * 100), 2).toPlainString();
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

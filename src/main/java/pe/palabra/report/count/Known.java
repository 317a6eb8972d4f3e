package pe.palabra.report.count;

import java.time.LocalDate;
import java.util.Optional;
import pe.palabra.commitment.Standing;
import pe.palabra.commitment.StateHistory;

/** What was known of a commitment when a figure was made: whether it may count, and its facts in force then (R3). */
public record Known(boolean live, boolean sgsdTakesPart, LocalDate actaOn, StateHistory history) {

    /** How it stood on a day, if it counted then: its acta is not later and a state was known (R11.1–3). */
    public Optional<Standing> countingAt(LocalDate day) {
        return live && sgsdTakesPart && !actaOn.isAfter(day) ? history.at(day) : Optional.empty();
    }
}

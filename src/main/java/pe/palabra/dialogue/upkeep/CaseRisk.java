package pe.palabra.dialogue.upkeep;

import java.time.LocalDate;
import pe.palabra.shared.Formats;

/** The risk of a case and since when. */
public record CaseRisk(RiskLevel level, LocalDate occurredOn) {

    public String text() {
        return level.label() + " desde el " + Formats.date(occurredOn);
    }
}

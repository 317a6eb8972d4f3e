package pe.palabra.commitment.web.correct;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.StateLook;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.list.RecordedFact;
import pe.palabra.shared.Formats;

/** A fact in force that a rectification may void. */
public record FactLine(long id, String text, String recorded) {

    /** Newest first. */
    static List<FactLine> of(CommitmentDetail detail) {
        List<FactLine> lines = new ArrayList<>();
        for (RecordedFact recorded : detail.facts()) {
            if (recorded.takenBack() == null) {
                lines.add(of(detail, recorded));
            }
        }
        Collections.reverse(lines);
        return lines;
    }

    private static FactLine of(CommitmentDetail detail, RecordedFact recorded) {
        StateFact fact = recorded.fact();
        String what = fact.state() == null
                ? "Avance " + fact.progress()
                : StateLook.of(fact.state(), detail.row().spaceClass()).stateName();
        String by = recorded.recorded().by() == null
                ? ""
                : " por " + recorded.recorded().by();
        return new FactLine(
                fact.id(),
                what + " desde el " + Formats.date(fact.occurredOn()),
                "registrado el " + Formats.dateTime(recorded.recorded().at()) + by);
    }
}

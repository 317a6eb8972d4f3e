package pe.palabra.commitment.web.page;

import java.util.HashMap;
import java.util.Map;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.StateLook;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.list.RecordedFact;
import pe.palabra.shared.Formats;

/** What each piece of evidence supports, in words: "Cumplido, 09/11/2026". */
final class Supported {

    private Supported() {}

    static Map<Long, String> byFact(CommitmentDetail detail) {
        Map<Long, String> words = new HashMap<>();
        for (RecordedFact recorded : detail.facts()) {
            StateFact fact = recorded.fact();
            CommitmentState state = fact.state();
            String what = state != null
                    ? StateLook.of(state, detail.row().spaceClass()).stateName()
                    : "Avance " + fact.progress();
            words.put(fact.id(), what + ", " + Formats.date(fact.occurredOn()));
        }
        return words;
    }
}

package pe.palabra.commitment.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.Standing;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.StateHistory;
import pe.palabra.commitment.StateLook;
import pe.palabra.commitment.evidence.Evidence;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.list.RecordedFact;
import pe.palabra.commitment.list.RecordedFact.Recorded;
import pe.palabra.commitment.succession.Replacement;
import pe.palabra.commitment.web.page.HistoryLine.Said;
import pe.palabra.dialogue.SpaceClass;

/** A commitment's history as a timeline: each fact with what it changed, what was corrected, and below them the acta. */
final class HistoryLines {

    private final String code;
    private final SpaceClass spaceClass;
    private final Collection<Evidence> evidence;
    private final Collection<Replacement> replacements;
    private final List<HistoryLine> lines = new ArrayList<>();
    private StateHistory known = StateHistory.EMPTY;

    private HistoryLines(CommitmentDetail detail, Collection<Evidence> evidence, Collection<Replacement> replacements) {
        this.code = detail.row().code();
        this.spaceClass = detail.row().spaceClass();
        this.evidence = evidence;
        this.replacements = replacements;
    }

    /** Newest first. */
    static List<HistoryLine> of(
            CommitmentDetail detail,
            Collection<Evidence> evidence,
            Collection<Replacement> replacements,
            Collection<HistoryLine> corrections) {
        HistoryLines history = new HistoryLines(detail, evidence, replacements);
        history.sign(detail);
        detail.facts().forEach(history::add);
        history.lines.addAll(corrections);
        return history.lines.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private void sign(CommitmentDetail detail) {
        Said said = new Said(
                "Firmado",
                null,
                List.of(),
                List.of(detail.signed().actaKind() + " en " + detail.row().space()),
                EntryText.of(detail.registered()),
                null,
                List.of());
        lines.add(
                new HistoryLine(detail.row().actaOn(), 0, detail.registered().entryId(), "vector-pen", "muted", said));
    }

    private void add(RecordedFact recorded) {
        StateFact fact = recorded.fact();
        @Nullable CommitmentState before = known.last().map(Standing::state).orElse(null);
        if (recorded.takenBack() == null) {
            known = known.with(fact);
        }
        @Nullable
        CommitmentState now =
                recorded.takenBack() == null ? known.last().map(Standing::state).orElse(null) : fact.state();
        boolean changed = now != null && now != before;
        StateLook look = changed ? StateLook.of(now, spaceClass) : new StateLook("muted", "check2", "");
        Said said = new Said(
                changed ? look.stateName() : same(fact, now),
                changed && before != null
                        ? "antes: " + StateLook.of(before, spaceClass).stateName()
                        : null,
                null,
                FactText.of(recorded, replacements),
                kind(fact) + EntryText.of(recorded.recorded()),
                takenBack(recorded.takenBack()),
                EvidenceLine.ofFact(code, fact.id(), evidence));
        lines.add(new HistoryLine(
                fact.occurredOn(), lines.size(), recorded.recorded().entryId(), look.stateIcon(), tone(look), said));
    }

    private String same(StateFact fact, @Nullable CommitmentState now) {
        if (fact.state() == null || now == null) {
            return "Avance";
        }
        String name = StateLook.of(now, spaceClass).stateName();
        boolean coarser = fact.coarse() && !Objects.equals(fact.state(), now);
        return coarser
                ? "Sigue " + name + ": se leyó «" + fact.state().equivalent().label() + "»"
                : "Sigue " + name;
    }

    private static String tone(StateLook look) {
        return switch (look.stateClass()) {
            case "is-open" -> "t-open";
            case "is-good" -> "t-good";
            case "is-alert" -> "t-alert";
            default -> "muted";
        };
    }

    private static String kind(StateFact fact) {
        return switch (fact.kind()) {
            case FACT -> "";
            case RECTIFICATION -> "Rectificación · ";
            case CONFIRMATION -> "Confirmado por la matriz · ";
        };
    }

    private static @Nullable String takenBack(@Nullable Recorded entry) {
        return entry == null ? null : "Retirado: " + EntryText.of(entry);
    }
}

package pe.palabra.commitment.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.Standing;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.StateHistory;
import pe.palabra.commitment.StateLook;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.list.RecordedFact;
import pe.palabra.commitment.list.RecordedFact.Recorded;
import pe.palabra.commitment.web.CommitmentView.Line;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.Formats;

/** A commitment's history as a timeline: each fact with what it changed, and below them the acta. */
final class HistoryLines {

    private final SpaceClass spaceClass;
    private final List<Line> lines = new ArrayList<>();
    private StateHistory known = StateHistory.EMPTY;

    private HistoryLines(SpaceClass spaceClass) {
        this.spaceClass = spaceClass;
    }

    /** Newest first. */
    static List<Line> of(CommitmentDetail detail) {
        HistoryLines history = new HistoryLines(detail.row().spaceClass());
        history.sign(detail);
        detail.facts().forEach(history::add);
        Collections.reverse(history.lines);
        return history.lines;
    }

    private void sign(CommitmentDetail detail) {
        lines.add(new Line(
                Formats.date(detail.row().actaOn()),
                detail.row().actaOn().toString(),
                "vector-pen",
                "muted",
                "Firmado",
                null,
                detail.actaKind() + " en " + detail.row().space(),
                who(detail.registered()),
                null));
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
        lines.add(new Line(
                Formats.date(fact.occurredOn()),
                fact.occurredOn().toString(),
                look.stateIcon(),
                tone(look),
                changed ? look.stateName() : same(fact, now),
                changed && before != null ? StateLook.of(before, spaceClass).stateName() : null,
                fact.progress() == null ? null : "Avance: " + fact.progress(),
                kind(fact) + who(recorded.recorded()),
                takenBack(recorded.takenBack())));
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
        return entry == null ? null : "Retirado: " + who(entry);
    }

    private static String who(Recorded entry) {
        String by = entry.by() == null ? "" : " por " + entry.by();
        return from(entry) + " · registrado el " + Formats.dateTime(entry.at()) + by;
    }

    private static String from(Recorded entry) {
        String reason = entry.reason() == null ? "" : " " + entry.reason();
        return switch (entry.source()) {
            case IMPORT -> "Importación de la matriz" + reason;
            case REVERSAL -> "Reversión de la importación" + reason;
            case FORM -> "Formulario" + (reason.isEmpty() ? "" : ":" + reason);
            case GRID -> "Actualización mensual";
            case REPLY -> "Respuesta de la entidad";
            case CHANGE_REQUEST -> "Variación aceptada";
            case SYSTEM -> "Sistema";
        };
    }
}

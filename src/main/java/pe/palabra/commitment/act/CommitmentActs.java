package pe.palabra.commitment.act;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentPermissions;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateDetails;
import pe.palabra.commitment.StateDetails.Asked;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.list.RecordedFact;

/** What a viewer can do with a commitment now, what each act will ask, and which ones a rule prevents today (C4). */
public final class CommitmentActs {

    private final CommitmentDetail detail;
    private final Viewer viewer;
    private final List<Act> acts = new ArrayList<>();

    private CommitmentActs(CommitmentDetail detail, Viewer viewer) {
        this.detail = detail;
        this.viewer = viewer;
    }

    /** {@code path}: what to add to the commitment's address; null when a rule prevents it, and the note says which. */
    public record Act(String label, @Nullable String path, String note) {}

    /** None for who only reads. */
    public static List<Act> of(CommitmentDetail detail, Viewer viewer) {
        CommitmentActs acts = new CommitmentActs(detail, viewer);
        if (CommitmentPermissions.follows(viewer)) {
            acts.list();
        }
        return acts.acts;
    }

    private void list() {
        if (detail.annulled() != null) {
            acts.add(new Act("Cambiar algo", null, "Está anulado y ya no cambia; su historia se conserva."));
            return;
        }
        if (CommitmentPermissions.mayTell(viewer, detail.row().spaceClass())) {
            states();
            acts.add(new Act("Anotar avance", "/avance", "Pide el avance y su fecha; no cambia el estado."));
            acts.add(new Act("Agregar evidencia", "/medios", "Pide un archivo, enlace o número de documento."));
        } else {
            acts.add(new Act(
                    "Cambiar el estado o el avance",
                    null,
                    "El espacio está priorizado: lo sigue la SSGC. Pídaselo a ella."));
        }
        if (CommitmentPermissions.mayCorrect(viewer)) {
            corrections();
        }
    }

    private void states() {
        CommitmentState now = detail.row().state();
        if (!now.isOpen()) {
            acts.add(new Act(
                    "Cambiar el estado",
                    null,
                    "Está cerrado: solo cambia por rectificación de la SSGC. Su avance sí se actualiza."));
            return;
        }
        StateChoice.of(detail.row().spaceClass()).stream()
                .filter(choice -> changes(now, choice) || confirms(now, choice))
                .forEach(choice -> acts.add(
                        new Act(label(choice, now), path(choice), asks(choice.state()) + condition(now, choice))));
    }

    private static String path(StateChoice choice) {
        return choice.state() == CommitmentState.RENEGOTIATED ? "/renegociacion" : "/estado?a=" + choice.slug();
    }

    private static boolean changes(CommitmentState now, StateChoice choice) {
        boolean same = choice.coarse() && choice.state().equivalent() == now.equivalent();
        return !same && choice.state() != now && now.mayBecome(choice.state());
    }

    /** An "En proceso" of the four names may be said again as the one of the nine: so it is reclassified (R1). */
    private boolean confirms(CommitmentState now, StateChoice choice) {
        return now == CommitmentState.IN_PROGRESS
                && choice.state() == now
                && !choice.coarse()
                && detail.history().endsCoarse();
    }

    /** The button of a change of state, which says the result. */
    public static String label(StateChoice choice, CommitmentState now) {
        return switch (choice.state()) {
            case NOT_STARTED -> "Pasar a " + choice.name();
            case IN_PROGRESS ->
                switch (now) {
                    case SUSPENDED, UNVIABLE -> "Reiniciar: pasar a " + choice.name();
                    case IN_PROGRESS -> "Confirmar que está " + choice.name();
                    case NOT_STARTED, NO_INFORMATION, FULFILLED, UNFULFILLED, DISMISSED, RENEGOTIATED ->
                        "Pasar a " + choice.name();
                };
            case NO_INFORMATION -> "Dejar sin información";
            case SUSPENDED -> "Suspender";
            case UNVIABLE -> "Declarar inviable";
            case FULFILLED -> "Cerrar como Cumplido";
            case UNFULFILLED -> "Cerrar como Incumplido";
            case DISMISSED -> "Desestimar";
            case RENEGOTIATED -> "Renegociar";
        };
    }

    /** What entering a state asks for, as a sentence. */
    public static String asks(CommitmentState state) {
        List<String> asked = state.asks().stream().sorted().map(Asked::label).toList();
        int last = asked.size() - 1;
        return switch (asked.size()) {
            case 0 -> "Pide solo la fecha.";
            case 1 -> "Pide " + asked.get(0) + ".";
            default -> "Pide " + String.join(", ", asked.subList(0, last)) + " y " + asked.get(last) + ".";
        };
    }

    /** The condition written when it was suspended. */
    private String condition(CommitmentState now, StateChoice choice) {
        if (now != CommitmentState.SUSPENDED || choice.state() != CommitmentState.IN_PROGRESS) {
            return "";
        }
        return detail.facts().stream()
                .filter(fact -> fact.takenBack() == null)
                .map(RecordedFact::details)
                .map(StateDetails::restart)
                .filter(restart -> restart != null)
                .reduce((first, second) -> second)
                .map(restart -> " Condición escrita: " + restart)
                .orElse("");
    }

    private void corrections() {
        acts.add(new Act(
                "Rectificar un estado",
                "/rectificacion",
                detail.row().state().isOpen()
                        ? "Anula un estado mal registrado. Pide cuál y por qué."
                        : "Si nunca estuvo cerrado, o si se reabre. Pide por qué."));
        acts.add(new Act("Corregir el registro", "/correccion", "Lo que se transcribió mal. Pide por qué."));
        acts.add(
                detail.row().state().isOpen()
                        ? new Act(
                                "Registrar una adenda",
                                "/adenda",
                                "Otro documento firmado cambia lo acordado. Pide el documento y el plazo nuevo, o lo que dice ahora.")
                        : new Act("Registrar una adenda", null, "Está cerrado: una adenda ya no mueve su plazo."));
        acts.add(new Act("Anular", "/anulacion", "Si se registró por error. Pide por qué; no se deshace."));
    }
}

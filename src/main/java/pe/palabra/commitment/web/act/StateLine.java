package pe.palabra.commitment.web.act;

import java.util.List;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateLook;
import pe.palabra.commitment.act.CommitmentActs;
import pe.palabra.commitment.act.StateChoice;
import pe.palabra.commitment.list.CommitmentDetail;

/** A state that may be chosen, with what it will ask for. */
public record StateLine(StateLook look, String href, String note) {

    /** All names of the class: a fact with an earlier date may tell any of them. */
    static List<StateLine> of(CommitmentDetail detail) {
        String path = "/compromisos/" + detail.row().code();
        return StateChoice.of(detail.row().spaceClass()).stream()
                .map(choice -> new StateLine(
                        choice.look(),
                        choice.state() == CommitmentState.RENEGOTIATED
                                ? path + "/renegociacion"
                                : path + "/estado?a=" + choice.slug(),
                        note(choice, detail.row().state())))
                .toList();
    }

    private static String note(StateChoice choice, CommitmentState now) {
        boolean same = choice.coarse() ? choice.state().equivalent() == now.equivalent() : choice.state() == now;
        return same
                ? "Ya está así; elíjalo solo para decir que lo estaba desde antes."
                : CommitmentActs.asks(choice.state());
    }
}

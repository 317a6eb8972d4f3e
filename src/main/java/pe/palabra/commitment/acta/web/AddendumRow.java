package pe.palabra.commitment.acta.web;

import java.util.List;
import java.util.stream.IntStream;
import pe.palabra.commitment.addendum.AddendumDraft;
import pe.palabra.commitment.addendum.AddendumPromise;
import pe.palabra.commitment.addendum.AddendumRegister.Outcome;

/** A commitment in the form of an adenda, with what was typed; a closed one takes none. */
public record AddendumRow(AddendumPromise promise, AddendumDraft.Line line) {

    static List<AddendumRow> of(Outcome outcome) {
        return IntStream.range(0, outcome.promises().size())
                .mapToObj(at -> new AddendumRow(
                        outcome.promises().get(at), outcome.draft().lines().get(at)))
                .toList();
    }

    public boolean open() {
        return promise.state().isOpen() || !line.isBlank();
    }
}

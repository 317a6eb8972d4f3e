package pe.palabra.dialogue.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import pe.palabra.dialogue.CommitmentTotals.OfState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.Formats;
import pe.palabra.shared.html.Strip;
import pe.palabra.shared.html.Strip.Part;

/**
 * How the commitments of one class stand, in its own vocabulary: the parts of the strip above a case's spaces. In
 * non-prioritised spaces the total is what is reported, with "No se reportan" apart (R11.4).
 */
final class ClassTotals {

    private ClassTotals() {}

    static List<Strip> of(String code, List<OfState> states) {
        return Stream.of(SpaceClass.values())
                .map(some -> states.stream()
                        .filter(state -> state.spaceClass() == some)
                        .toList())
                .filter(some -> !some.isEmpty())
                .map(some -> of(code, some.get(0).spaceClass(), some))
                .toList();
    }

    private static Strip of(String code, SpaceClass spaceClass, List<OfState> states) {
        boolean prioritised = spaceClass == SpaceClass.PRIORITISED;
        List<OfState> counted = states.stream().filter(OfState::reported).toList();
        String base = UriComponentsBuilder.fromPath("/compromisos")
                .queryParam("caso", code)
                .queryParam("clase", spaceClass.code())
                .toUriString();
        boolean whole = counted.size() == states.size();
        String href = whole ? base : counted.stream().map(OfState::filter).reduce(base, (a, b) -> a + "&" + b);
        long total = counted.stream().mapToLong(OfState::count).sum();
        return new Strip(
                Formats.number(total),
                prioritised ? "en espacios priorizados" : "reportados en espacios no priorizados",
                href,
                states.stream().map(state -> part(base, state)).toList());
    }

    private static Part part(String base, OfState state) {
        return new Part(
                base + "&" + state.filter(),
                Formats.number(state.count()),
                state.stateClass(),
                state.stateIcon(),
                state.stateName());
    }
}

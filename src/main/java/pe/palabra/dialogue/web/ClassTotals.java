package pe.palabra.dialogue.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import pe.palabra.dialogue.CommitmentTotals.OfState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.Formats;

/**
 * How the commitments of one class stand, in its own vocabulary: the parts of the strip above a case's spaces. In
 * non-prioritised spaces the total is what is reported, with "No se reportan" apart (R11.4).
 */
public record ClassTotals(boolean prioritised, String total, String noun, String href, List<Part> parts) {

    /** One state with its figure, which opens its rows. */
    public record Part(String href, String figure, String stateName, String stateClass, String stateIcon) {}

    static List<ClassTotals> of(String code, List<OfState> states) {
        return Stream.of(SpaceClass.values())
                .map(some -> states.stream()
                        .filter(state -> state.spaceClass() == some)
                        .toList())
                .filter(some -> !some.isEmpty())
                .map(some -> of(code, some.get(0).spaceClass(), some))
                .toList();
    }

    private static ClassTotals of(String code, SpaceClass spaceClass, List<OfState> states) {
        boolean prioritised = spaceClass == SpaceClass.PRIORITISED;
        List<OfState> counted = states.stream().filter(OfState::reported).toList();
        String base = UriComponentsBuilder.fromPath("/compromisos")
                .queryParam("caso", code)
                .queryParam("clase", spaceClass.code())
                .toUriString();
        boolean whole = counted.size() == states.size();
        String href = whole ? base : counted.stream().map(OfState::filter).reduce(base, (a, b) -> a + "&" + b);
        long total = counted.stream().mapToLong(OfState::count).sum();
        return new ClassTotals(
                prioritised,
                Formats.number(total),
                prioritised ? "en espacios priorizados" : "reportados en espacios no priorizados",
                href,
                states.stream().map(state -> part(base, state)).toList());
    }

    private static Part part(String base, OfState state) {
        return new Part(
                base + "&" + state.filter(),
                Formats.number(state.count()),
                state.stateName(),
                state.stateClass(),
                state.stateIcon());
    }
}

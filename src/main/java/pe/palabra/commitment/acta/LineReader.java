package pe.palabra.commitment.acta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.acta.ActaDraft.Line;
import pe.palabra.commitment.acta.ReadActa.Promise;
import pe.palabra.shared.Formats;
import pe.palabra.shared.NameKey;
import pe.palabra.shared.Refusal;
import pe.palabra.shared.WrittenDate;
import pe.palabra.territory.CatalogueSnapshot;

/** Reads one row of the grid of commitments; each thing that it cannot take is a refusal of that row's field. */
final class LineReader {

    private static final int LONGEST = 4000;
    private static final int LONGEST_NUMERAL = 20;

    private final CatalogueSnapshot names;
    private final @Nullable LocalDate signedOn;
    private final List<Refusal> problems;
    private final int at;
    private final Line line;

    LineReader(CatalogueSnapshot names, @Nullable LocalDate signedOn, List<Refusal> problems, int at, Line line) {
        this.names = names;
        this.signedOn = signedOn;
        this.problems = problems;
        this.at = at;
        this.line = line;
    }

    Promise read() {
        if (line.description().isEmpty()) {
            refuse("description", "acta.line.description.missing");
        } else if (line.description().length() > LONGEST) {
            refuse("description", "acta.line.description.long", LONGEST);
        }
        if (line.numeral().length() > LONGEST_NUMERAL) {
            refuse("numeral", "acta.line.numeral.long", LONGEST_NUMERAL);
        }
        SortedSet<String> places = places();
        WrittenCodes codes = WrittenCodes.read(line.codes()).orElse(null);
        if (codes == null) {
            refuse("codes", "acta.line.codes.unreadable", line.codes());
        }
        List<NamedInstitution> responsible = institutions("responsible", line.responsible(), places);
        if (responsible.size() > 1) {
            refuse("responsible", "acta.line.responsible.several");
        }
        return new Promise(
                at,
                line.numeral(),
                line.description(),
                kind(),
                codes == null ? null : codes.cui(),
                codes == null ? null : codes.snip(),
                responsible.stream().findFirst().orElse(null),
                institutions("coResponsibles", line.coResponsibles(), places),
                institutions("collaborators", line.collaborators(), places),
                places,
                due());
    }

    private void refuse(String field, String key, Object... arguments) {
        Object[] all =
                Stream.concat(Stream.of(at + 1), Arrays.stream(arguments)).toArray();
        problems.add(Refusal.of("lines[" + at + "]." + field, key, all));
    }

    private @Nullable CommitmentKind kind() {
        String key = NameKey.of(line.kind());
        if (key.isEmpty()) {
            return null;
        }
        for (CommitmentKind kind : CommitmentKind.values()) {
            if (key.equals(NameKey.of(kind.name())) || key.equals(NameKey.of(kind.label()))) {
                return kind;
            }
        }
        refuse("kind", "acta.line.kind.unknown", line.kind());
        return null;
    }

    private @Nullable LocalDate due() {
        if (line.due().isEmpty()) {
            return null;
        }
        LocalDate due = WrittenDate.read(line.due()).orElse(null);
        if (due == null) {
            refuse("due", "acta.line.due.unreadable", line.due());
        } else if (signedOn != null && due.isBefore(signedOn)) {
            refuse("due", "acta.line.due.before-acta", Formats.date(due), Formats.date(signedOn));
        }
        return due;
    }

    private static List<String> several(String written) {
        return Stream.of(written.split("[;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private SortedSet<String> places() {
        SortedSet<String> places = new TreeSet<>();
        for (String written : several(line.places())) {
            List<String> found = WrittenPlace.find(names, written);
            if (found.isEmpty()) {
                refuse("places", "acta.line.place.unknown", written);
            } else if (found.size() > 1) {
                String options = found.stream().limit(3).map(this::placeName).collect(Collectors.joining("; "));
                refuse("places", "acta.line.place.several", written, found.size(), options);
            } else {
                places.addAll(WrittenPlace.withWhatHoldsIt(found.get(0)));
            }
        }
        return places;
    }

    private String placeName(String ubigeo) {
        return WrittenPlace.chain(ubigeo).stream().map(names::placeName).collect(Collectors.joining(", "));
    }

    private List<NamedInstitution> institutions(String field, String cell, SortedSet<String> places) {
        List<NamedInstitution> named = new ArrayList<>();
        for (String written : several(cell)) {
            List<Long> found = WrittenInstitution.find(names, written, places);
            if (found.size() > 1) {
                refuse(field, "acta.line.institution.several", written, found.size());
            }
            named.add(new NamedInstitution(written, found.size() == 1 ? found.get(0) : null));
        }
        return named;
    }
}

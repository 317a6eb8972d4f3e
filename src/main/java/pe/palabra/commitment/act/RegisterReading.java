package pe.palabra.commitment.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.acta.WrittenInstitution;
import pe.palabra.commitment.acta.WrittenPlace;
import pe.palabra.shared.Formats;
import pe.palabra.shared.NameKey;
import pe.palabra.shared.Refusal;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.GovernmentLevel;

/** Reads a corrected register: what reads as before stays as it is stored, what no catalogue knows is refused. */
final class RegisterReading {

    private static final Pattern SNIP = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern CUI = Pattern.compile("\\d{7}");

    private final CatalogueSnapshot names;
    private final Register known;
    private final Map<RegisterField, String> before;
    private final Map<RegisterField, String> typed;
    private final Problems problems;

    RegisterReading(CatalogueSnapshot names, Register known, Map<RegisterField, String> typed, Problems problems) {
        this.names = names;
        this.known = known;
        this.before = new RegisterText(names).of(known);
        this.typed = typed;
        this.problems = problems;
    }

    boolean changes(RegisterField field) {
        return !before.getOrDefault(field, "").equals(text(field));
    }

    private String text(RegisterField field) {
        return typed.getOrDefault(field, before.getOrDefault(field, "")).strip().replace("\r\n", "\n");
    }

    Register read() {
        SortedSet<String> places = read(RegisterField.PLACES, known.places(), this::places);
        return new Register(
                read(RegisterField.DESCRIPTION, known.description(), this::description),
                known.actaOn(),
                known.caseId(),
                known.spaceId(),
                known.actaId(),
                known.sgsdTakesPart(),
                read(RegisterField.UNIT, known.unitId(), this::unit),
                read(RegisterField.KIND, known.kind(), this::kind),
                read(RegisterField.RESPONSIBLE, known.responsibleId(), text -> principal(text, places)),
                read(
                        RegisterField.CO_RESPONSIBLES,
                        known.coResponsibleIds(),
                        text -> institutions(RegisterField.CO_RESPONSIBLES, text, places)),
                read(
                        RegisterField.COLLABORATORS,
                        known.collaboratorIds(),
                        text -> institutions(RegisterField.COLLABORATORS, text, places)),
                read(RegisterField.LEVEL, known.level(), this::level),
                read(
                        RegisterField.SNIP,
                        known.snip(),
                        text -> code(RegisterField.SNIP, text, SNIP, "correction.snip.unreadable")),
                read(
                        RegisterField.CUI,
                        known.cui(),
                        text -> code(RegisterField.CUI, text, CUI, "correction.cui.unreadable")),
                places,
                read(RegisterField.DUE, known.dueOn(), this::due));
    }

    private <T> T read(RegisterField field, T stored, Function<String, T> reading) {
        return changes(field) ? reading.apply(text(field)) : stored;
    }

    private void refuse(RegisterField field, String key, Object... arguments) {
        problems.add(Refusal.of(field.field(), key, arguments));
    }

    private String description(String text) {
        if (text.isEmpty()) {
            refuse(RegisterField.DESCRIPTION, "correction.description.missing");
        } else if (text.length() > Problems.LONGEST) {
            refuse(RegisterField.DESCRIPTION, "act.text.too-long", Problems.LONGEST);
        }
        return text;
    }

    private long unit(String text) {
        return names.unit(text).orElseGet(() -> {
            refuse(RegisterField.UNIT, "correction.unit.unknown", text);
            return known.unitId();
        });
    }

    private @Nullable CommitmentKind kind(String text) {
        for (CommitmentKind kind : CommitmentKind.values()) {
            if (NameKey.of(kind.label()).equals(NameKey.of(text))) {
                return kind;
            }
        }
        if (!text.isEmpty()) {
            refuse(RegisterField.KIND, "correction.kind.unknown", text);
        }
        return null;
    }

    private @Nullable GovernmentLevel level(String text) {
        for (GovernmentLevel level : GovernmentLevel.values()) {
            if (NameKey.of(level.label()).equals(NameKey.of(text))) {
                return level;
            }
        }
        if (!text.isEmpty()) {
            refuse(RegisterField.LEVEL, "correction.level.unknown", text);
        }
        return null;
    }

    private @Nullable String code(RegisterField field, String text, Pattern shape, String key) {
        if (text.isEmpty()) {
            return null;
        }
        if (!shape.matcher(text).matches()) {
            refuse(field, key);
        }
        return text;
    }

    private @Nullable LocalDate due(String text) {
        LocalDate due = problems.date(RegisterField.DUE.field(), text);
        if (due != null && due.isBefore(known.actaOn())) {
            refuse(RegisterField.DUE, "correction.due.before-acta", Formats.date(known.actaOn()));
        }
        return due;
    }

    private static List<String> several(String text) {
        return Stream.of(text.split("[;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private @Nullable Long principal(String text, SortedSet<String> places) {
        List<Long> found = institutions(RegisterField.RESPONSIBLE, text, places);
        if (found.size() > 1) {
            refuse(RegisterField.RESPONSIBLE, "correction.responsible.several");
        }
        return found.stream().findFirst().orElse(null);
    }

    private List<Long> institutions(RegisterField field, String text, SortedSet<String> places) {
        List<Long> ids = new ArrayList<>();
        for (String written : several(text)) {
            List<Long> found = WrittenInstitution.find(names, written, places);
            switch (found.size()) {
                case 0 -> refuse(field, "correction.institution.unknown", written);
                case 1 -> ids.add(found.get(0));
                default -> refuse(field, "correction.institution.several", written, found.size());
            }
        }
        return ids;
    }

    private SortedSet<String> places(String text) {
        SortedSet<String> places = new TreeSet<>();
        for (String written : several(text)) {
            List<String> found = WrittenPlace.find(names, written);
            switch (found.size()) {
                case 0 -> refuse(RegisterField.PLACES, "correction.place.unknown", written);
                case 1 -> places.addAll(WrittenPlace.withWhatHoldsIt(found.get(0)));
                default -> refuse(RegisterField.PLACES, "correction.place.several", written, found.size());
            }
        }
        return places;
    }
}

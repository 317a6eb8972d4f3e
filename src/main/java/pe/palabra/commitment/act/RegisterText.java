package pe.palabra.commitment.act;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.acta.WrittenInstitution;
import pe.palabra.commitment.acta.WrittenPlace;
import pe.palabra.territory.CatalogueSnapshot;

/** The register of a commitment as people read and write it; what nobody knows is empty. */
public final class RegisterText {

    private static final String SEPARATOR = "; ";

    private final CatalogueSnapshot names;

    public RegisterText(CatalogueSnapshot names) {
        this.names = names;
    }

    public Map<RegisterField, String> of(Register register) {
        Map<RegisterField, String> texts = new EnumMap<>(RegisterField.class);
        for (RegisterField field : RegisterField.values()) {
            texts.put(field, of(field, register));
        }
        return texts;
    }

    private String of(RegisterField field, Register register) {
        return switch (field) {
            case DESCRIPTION -> register.description();
            case KIND -> register.kind() == null ? "" : register.kind().label();
            case CUI -> text(register.cui());
            case SNIP -> text(register.snip());
            case RESPONSIBLE ->
                register.responsibleId() == null ? "" : WrittenInstitution.text(names, register.responsibleId());
            case LEVEL -> register.level() == null ? "" : register.level().label();
            case CO_RESPONSIBLES -> institutions(register.coResponsibleIds());
            case COLLABORATORS -> institutions(register.collaboratorIds());
            case PLACES -> places(register.places());
            case UNIT -> names.unitName(register.unitId());
            case DUE -> date(register.dueOn());
            case ACTA_ON -> date(register.actaOn());
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private String institutions(Collection<Long> ids) {
        return ids.stream().map(id -> WrittenInstitution.text(names, id)).collect(Collectors.joining(SEPARATOR));
    }

    /** The narrowest ones, each with what holds it. */
    private String places(Set<String> places) {
        return places.stream()
                .filter(place ->
                        places.stream().noneMatch(other -> other.length() > place.length() && other.startsWith(place)))
                .map(place ->
                        WrittenPlace.chain(place).stream().map(names::placeName).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(SEPARATOR));
    }
}

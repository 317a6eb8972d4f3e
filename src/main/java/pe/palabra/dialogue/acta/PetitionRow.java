package pe.palabra.dialogue.acta;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Formats;

/** A petition in a list. */
public record PetitionRow(
        long id,
        LocalDate askedOn,
        String text,
        @Nullable String petitioner,
        @Nullable String addressee,
        PetitionOrigin origin,
        PetitionStatus status,
        @Nullable Long actaId,
        @Nullable LocalDate decidedOn,
        @Nullable String commitmentCode) {

    public String day() {
        return Formats.date(askedOn);
    }

    /** "Aceptado el 05/11/2026". */
    public String statusText() {
        return decidedOn == null ? status.label() : status.label() + " el " + Formats.date(decidedOn);
    }

    public String by() {
        return petitioner == null ? Formats.MISSING : petitioner;
    }

    public String to() {
        return addressee == null ? Formats.MISSING : addressee;
    }
}

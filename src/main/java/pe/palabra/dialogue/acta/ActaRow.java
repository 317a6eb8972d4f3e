package pe.palabra.dialogue.acta;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Formats;

/** An acta in the list of actas. */
public record ActaRow(
        long id,
        LocalDate signedOn,
        String kind,
        @Nullable String number,
        @Nullable String place,
        long spaceId,
        String space,
        String caseCode,
        String unit) {

    public String day() {
        return Formats.date(signedOn);
    }

    /** "Acta N.º 12". */
    public String title() {
        return number == null ? kind : kind + " N.º " + number;
    }
}

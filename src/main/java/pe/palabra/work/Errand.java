package pe.palabra.work;

import java.time.LocalDate;
import pe.palabra.shared.Formats;

/** Something that waits for this viewer: since when, what it is, and the button that goes there. */
public record Errand(LocalDate on, String since, String what, String detail, String href, String act) {

    public String date() {
        return Formats.date(on);
    }
}

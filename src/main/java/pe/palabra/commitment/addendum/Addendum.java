package pe.palabra.commitment.addendum;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.list.RecordedFact.Recorded;
import pe.palabra.shared.Formats;

/**
 * A signed document that changed what an acta had agreed (R5), with the deadlines that it moved. {@code takenBack}: who
 * annulled it because it had been entered by mistake; it moves nothing then.
 */
public record Addendum(
        long id,
        long actaId,
        LocalDate signedOn,
        @Nullable String number,
        String summary,
        UUID registration,
        Recorded recorded,
        @Nullable Recorded takenBack,
        List<Moved> moved) {

    /** The deadline of one commitment before and after; {@code before} null: it had none. */
    public record Moved(
            long commitmentId, String code, @Nullable LocalDate before, LocalDate now) {

        public String beforeText() {
            return before == null ? "Sin plazo" : Formats.date(before);
        }

        public String nowText() {
            return Formats.date(now);
        }
    }

    /** "Adenda N.º 2 del 10/11/2026". */
    public String title() {
        return (number == null ? "Adenda" : "Adenda " + number) + " del " + Formats.date(signedOn);
    }

    Addendum moving(List<Moved> all) {
        return new Addendum(id, actaId, signedOn, number, summary, registration, recorded, takenBack, all);
    }

    public boolean holds() {
        return takenBack == null;
    }
}

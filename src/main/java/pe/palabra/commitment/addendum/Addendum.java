package pe.palabra.commitment.addendum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.list.RecordedFact.Recorded;
import pe.palabra.shared.Formats;
import pe.palabra.shared.NameKey;

/**
 * A signed document that changed what an acta had agreed (R5), with what it changed. {@code takenBack}: who
 * annulled it because it had been entered by mistake; it changes nothing then.
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

    /**
     * What it changed of one commitment: its deadline before ({@code before} null: it had none) and now (null: left as it
     * was), and its wording likewise.
     */
    public record Moved(
            long commitmentId,
            String code,
            @Nullable LocalDate before,
            @Nullable LocalDate now,
            @Nullable String wordingBefore,
            @Nullable String wording) {

        /** In words. */
        public List<Change> changes() {
            List<Change> changes = new ArrayList<>();
            if (now != null) {
                changes.add(
                        new Change("Plazo", before == null ? "Sin plazo" : Formats.date(before), Formats.date(now)));
            }
            if (wording != null && wordingBefore != null) {
                changes.add(new Change("Dice", wordingBefore, wording));
            }
            return changes;
        }
    }

    /** Old and new value of something that it changed. */
    public record Change(String label, String before, String now) {}

    /** "Adenda N.º 2 del 10/11/2026". */
    public String title() {
        return (number == null ? "Adenda" : called(number)) + " del " + Formats.date(signedOn);
    }

    /** Who wrote "Adenda N.º 2" as its number is not told "Adenda Adenda N.º 2". */
    private static String called(String number) {
        return NameKey.of(number).startsWith("adenda") ? number : "Adenda " + number;
    }

    Addendum moving(List<Moved> all) {
        return new Addendum(id, actaId, signedOn, number, summary, registration, recorded, takenBack, all);
    }

    public boolean holds() {
        return takenBack == null;
    }
}

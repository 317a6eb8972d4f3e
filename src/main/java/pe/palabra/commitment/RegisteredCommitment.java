package pe.palabra.commitment;

import java.time.LocalDate;
import java.util.List;

/** A commitment as the register knows it, with every wording it ever had, for whoever must recognise or rewrite it. */
public record RegisteredCommitment(
        long id,
        String code,
        int number,
        LocalDate numberedOn,
        Register register,
        Life life,
        List<Wording> wordings,
        StateHistory history) {

    /** Whether it counts; one annulled by a reversal may come back, one annulled by a person may not (R14). */
    public enum Life {
        LIVE,
        TAKEN_BACK,
        ANNULLED
    }

    /** A case, date and description (hashed) by which it was written; {@code distinguisher} tells homonyms apart. */
    public record Wording(long caseId, LocalDate actaOn, String hash, String distinguisher) {}
}

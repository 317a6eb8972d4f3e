package pe.palabra.dialogue.upkeep;

/** Somebody else changed what this form shows since it was opened; both values must be shown (409). */
public class Stale extends RuntimeException {

    /** Refuses to overwrite what this form never showed. */
    public static void refuseIf(int stored, int seen) {
        if (stored != seen) {
            throw new Stale();
        }
    }
}

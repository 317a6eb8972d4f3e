package pe.palabra.shared;

import java.time.Instant;

/** One write of the register: its id orders what was known (R3); {@code recordedAt} says when that was. */
public record Entry(long id, Instant recordedAt) {

    /** From where a write came. */
    public enum Source {
        FORM,
        GRID,
        IMPORT,
        REPLY,
        CHANGE_REQUEST,
        ADDENDUM,
        SYSTEM,
        REVERSAL
    }
}

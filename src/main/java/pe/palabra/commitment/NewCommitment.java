package pe.palabra.commitment;

import java.time.LocalDate;

/** A commitment about to be registered: its code is decided ({@code number} counts within case and {@code numberedOn}). */
public record NewCommitment(
        long id,
        String code,
        int number,
        LocalDate numberedOn,
        Register register,
        String distinguisher,
        Standing standing) {}

package pe.palabra.commitment.succession;

import java.time.LocalDate;

/** The oldest commitment of a chain of replacements: the successor's age and first deadline are its own (R11.8). */
public record ChainHead(long id, String code, LocalDate actaOn) {}

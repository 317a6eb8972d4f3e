package pe.palabra.matrix.preview;

import pe.palabra.commitment.StateLook;

/** A commitment of the file's units that the file does not bring: it stays as it is. */
public record AbsentCommitment(long id, String code, String description, String unit, StateLook state) {}

package pe.palabra.commitment.acta;

import org.jspecify.annotations.Nullable;

/** An institution as it was typed, and which one of the catalogue it is; null: it will enter it "por catalogar". */
public record NamedInstitution(String written, @Nullable Long id) {}

package pe.palabra.commitment.succession;

/** Another commitment that replaces one, or that one replaces; {@code factId}: the fact of renegotiation. */
public record Replacement(long factId, boolean successor, String code, String description) {}

package pe.palabra.commitment.act;

/** A commitment as somebody saw it when beginning an act; {@code version}: the last entry that had changed it by then. */
public record Seen(String code, long version) {}

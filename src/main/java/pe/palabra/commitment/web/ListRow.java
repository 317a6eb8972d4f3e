package pe.palabra.commitment.web;

import java.util.List;

/** A line of the list of commitments. */
public record ListRow(String href, List<ListCell> cells) {}

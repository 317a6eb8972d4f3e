package pe.palabra.matrix.reading;

import java.util.List;

/**
 * An institution as a cell names it.
 *
 * @param candidates one: known; none: in no catalogue; several: homonyms that the row's place does not tell apart
 */
public record NamedInstitution(String written, List<Long> candidates) {}

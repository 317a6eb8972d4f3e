package pe.palabra.matrix.reading;

import org.jspecify.annotations.Nullable;

/**
 * Something to say about a row: why it is refused, or what was found in it.
 *
 * @param column Anexo 2's name of the column, or the heading as written where Anexo 2 has none
 * @param value what the cell says, or the part of it that is meant
 * @param reason a sentence for the person who will mend it
 * @param finding the kind of finding; null of a refusal
 */
public record RowNotice(
        String column,
        String value,
        String reason,
        @Nullable String finding) {}

package pe.palabra.commitment.web;

import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.StateLook;

/** A cell of the list: {@code kind} code, lead, state, due or plain says how it is drawn. */
public record ListCell(
        String kind,
        String css,
        @Nullable String label,
        @Nullable String text,
        @Nullable String more,
        @Nullable String sub,
        boolean late,
        @Nullable StateLook state) {

    static ListCell plain(
            String css, String label, @Nullable String text, @Nullable String more, @Nullable String sub) {
        return new ListCell("plain", css, label, text, more, sub, false, null);
    }
}

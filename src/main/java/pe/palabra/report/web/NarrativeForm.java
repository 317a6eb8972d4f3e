package pe.palabra.report.web;

import org.jspecify.annotations.Nullable;

/** The reading of a month as somebody writes it, over a version of it. */
public record NarrativeForm(
        @Nullable String texto, @Nullable Integer version) {

    String text() {
        return texto == null ? "" : texto;
    }

    int over() {
        return version == null ? 0 : version;
    }
}

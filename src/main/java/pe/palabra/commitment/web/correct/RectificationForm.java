package pe.palabra.commitment.web.correct;

import org.jspecify.annotations.Nullable;

/** The form of a rectification: {@code modo} nunca voids the fact {@code hecho}, reabre opens again from {@code fecha}. */
public record RectificationForm(
        @Nullable String modo,
        @Nullable String hecho,
        @Nullable String fecha,
        @Nullable String estado,
        @Nullable String motivo,
        @Nullable Long version) {

    static final String NEVER = "nunca";
    static final String REOPEN = "reabre";
}

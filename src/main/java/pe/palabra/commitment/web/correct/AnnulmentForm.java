package pe.palabra.commitment.web.correct;

import org.jspecify.annotations.Nullable;

/** Why a commitment was entered by mistake. */
public record AnnulmentForm(
        @Nullable String motivo, @Nullable Long version) {}

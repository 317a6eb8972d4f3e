package pe.palabra.report.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why an issued report gets a new edition. */
public record CorrectionForm(
        @NotBlank(message = "{report.correction.reason-missing}")
        @Size(max = 2000, message = "{report.correction.reason-too-long}")
        @Nullable
        String motivo) {}

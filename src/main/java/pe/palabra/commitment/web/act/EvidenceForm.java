package pe.palabra.commitment.web.act;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The form that hands in evidence on its own. */
public record EvidenceForm(
        @Nullable MultipartFile archivo,
        @Nullable String guardado,
        @Nullable String enlace,
        @Nullable String documento,
        @Nullable String titulo)
        implements EvidenceFields {}

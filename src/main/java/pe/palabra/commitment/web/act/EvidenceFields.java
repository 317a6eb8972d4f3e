package pe.palabra.commitment.web.act;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The fields of a form with which evidence is handed in; {@code guardado}: the file that was received before. */
interface EvidenceFields {

    @Nullable
    MultipartFile archivo();

    @Nullable
    String guardado();

    @Nullable
    String enlace();

    @Nullable
    String documento();

    @Nullable
    String titulo();
}

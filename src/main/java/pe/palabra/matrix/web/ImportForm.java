package pe.palabra.matrix.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import pe.palabra.matrix.ImportUpload.Sent;

/** The form that uploads a matrix, as it was filled in. */
public record ImportForm(
        @Nullable MultipartFile archivo,
        @Nullable String fechaCorte,
        @Nullable Boolean confirmaTodo) {

    Sent sent() {
        boolean chosen = archivo != null && archivo.getOriginalFilename() != null;
        return new Sent(
                chosen ? archivo : null,
                chosen ? archivo.getOriginalFilename() : null,
                chosen ? archivo.getSize() : 0,
                fechaCorte,
                Boolean.TRUE.equals(confirmaTodo));
    }
}

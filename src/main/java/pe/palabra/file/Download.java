package pe.palabra.file;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A kept file as the answer of a page: always an attachment whose type the browser may not guess again. */
public final class Download {

    private Download() {}

    public static ResponseEntity<Resource> of(FileStore files, String sha256, String fileName) {
        StoredFile file = files.find(sha256);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(fileName))
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(() -> files.open(sha256)));
    }

    /** The header that makes a browser keep a file under this name, whatever letters it has. */
    public static String attachment(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}

package pe.palabra.file;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A kept file as the answer of a page: an attachment unless said otherwise, of a type that no browser guesses again. */
public final class Download {

    /** What a browser's own viewer needs, and nothing that the file itself could use. */
    private static final String SHOWN = "default-src 'none'; img-src 'self'; object-src 'self';"
            + " style-src 'unsafe-inline'; frame-ancestors 'self'";

    private Download() {}

    public static ResponseEntity<Resource> of(FileStore files, String sha256, String fileName) {
        return answer(files, sha256, attachment(fileName)).body(body(files, sha256));
    }

    /** Shown by the browser itself, on its own page or in a frame of ours; for PDF and images alone. */
    public static ResponseEntity<Resource> inline(FileStore files, String sha256, String fileName) {
        String inline = ContentDisposition.inline()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
        return answer(files, sha256, inline)
                .header("Content-Security-Policy", SHOWN)
                .body(body(files, sha256));
    }

    private static ResponseEntity.BodyBuilder answer(FileStore files, String sha256, String disposition) {
        StoredFile file = files.find(sha256);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff");
    }

    private static Resource body(FileStore files, String sha256) {
        return new InputStreamResource(() -> files.open(sha256));
    }

    /** The header that makes a browser keep a file under this name, whatever letters it has. */
    public static String attachment(String fileName) {
        return ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}

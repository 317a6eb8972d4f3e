package pe.palabra.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a signed document is scanned or photographed into, told by its content and not by its name. */
public enum ScanKind {
    PDF("application/pdf"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp"),
    HEIC("image/heic");

    private static final int BEGINNING = 12;

    private final String mediaType;

    ScanKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Empty: neither PDF nor a picture that is allowed. */
    public static Optional<ScanKind> of(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(BEGINNING);
        String beginning = new String(bytes, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values()).filter(kind -> kind.begins(beginning)).findFirst();
    }

    private boolean begins(String beginning) {
        return switch (this) {
            case PDF -> beginning.startsWith("%PDF-");
            case JPEG -> beginning.startsWith("\u00ff\u00d8\u00ff");
            case PNG -> beginning.startsWith("\u0089PNG\r\n\u001a\n");
            case WEBP -> beginning.startsWith("RIFF") && beginning.endsWith("WEBP");
            case HEIC ->
                beginning.length() == BEGINNING && beginning.substring(4).matches("ftyp(heic|heix|mif1)");
        };
    }
}

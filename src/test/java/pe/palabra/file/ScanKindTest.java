package pe.palabra.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanKindTest {

    private static ByteArrayInputStream file(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 and more, PDF",
        "\u00ff\u00d8\u00ff\u00e0 and more, JPEG",
        "RIFF1234WEBPVP8, WEBP",
        "1234ftypheic00, HEIC"
    })
    void aScanIsKnownByItsContent(String content, ScanKind kind) throws IOException {
        assertThat(ScanKind.of(file(content))).contains(kind);
    }

    @Test
    void soIsAPicture() throws IOException {
        assertThat(ScanKind.of(file("\u0089PNG\r\n\u001a\nIHDR"))).contains(ScanKind.PNG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><script>", "PK\u0003\u0004 a zip", "MZ a program", "ftypheic"})
    void whateverElseItCallsItselfIsNone(String content) throws IOException {
        assertThat(ScanKind.of(file(content))).isEmpty();
    }
}

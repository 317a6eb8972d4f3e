package pe.palabra.commitment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.palabra.shared.Refusal;

class EvidenceFileTest {

    private static final byte[] NOTHING = {};

    @TempDir
    private Path folder;

    private Path written(byte[] content) throws IOException {
        return Files.write(folder.resolve("archivo"), content);
    }

    private Path written(String content) throws IOException {
        return written(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path zip(String... entries) throws IOException {
        Path file = folder.resolve("archivo.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                String[] parts = entry.split("=", 2);
                zip.putNextEntry(new ZipEntry(parts[0]));
                zip.write(parts.length == 1 ? NOTHING : parts[1].getBytes(StandardCharsets.US_ASCII));
                zip.closeEntry();
            }
        }
        return file;
    }

    @Test
    void theContentSaysWhatAFileIs() throws IOException {
        assertThat(EvidenceFile.mediaTypeOf(written("%PDF-1.7\n"))).contains("application/pdf");
        assertThat(EvidenceFile.mediaTypeOf(written("\u0089PNG\r\n\u001a\n"))).contains("image/png");
        assertThat(EvidenceFile.mediaTypeOf(written("\u00ff\u00d8\u00ff\u00e0")))
                .contains("image/jpeg");
        assertThat(EvidenceFile.mediaTypeOf(zip("[Content_Types].xml", "word/document.xml")))
                .hasValueSatisfying(type -> assertThat(type).endsWith("wordprocessingml.document"));
        assertThat(EvidenceFile.mediaTypeOf(zip("[Content_Types].xml", "xl/workbook.xml")))
                .hasValueSatisfying(type -> assertThat(type).endsWith("spreadsheetml.sheet"));
        assertThat(EvidenceFile.mediaTypeOf(zip("mimetype=application/vnd.oasis.opendocument.text")))
                .contains("application/vnd.oasis.opendocument.text");
        assertThat(EvidenceFile.mediaTypeOf(zip("mimetype=application/vnd.oasis.opendocument.spreadsheet")))
                .contains("application/vnd.oasis.opendocument.spreadsheet");
    }

    @Test
    void anythingElseIsNotAllowed() throws IOException {
        assertThat(EvidenceFile.mediaTypeOf(written("<html><script>alert(1)</script>")))
                .isEmpty();
        assertThat(EvidenceFile.mediaTypeOf(written("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")))
                .isEmpty();
        assertThat(EvidenceFile.mediaTypeOf(written("MZ\u0090"))).isEmpty();
        assertThat(EvidenceFile.mediaTypeOf(written(""))).isEmpty();
        assertThat(EvidenceFile.mediaTypeOf(written("PK\u0003\u0004 no es un zip")))
                .isEmpty();
        assertThat(EvidenceFile.mediaTypeOf(zip("fotos/1.jpg"))).isEmpty();
        assertThat(EvidenceFile.mediaTypeOf(zip("mimetype=application/epub+zip")))
                .isEmpty();
        assertThat(EvidenceFile.mediaTypeOf(zip("[Content_Types].xml", "ppt/presentation.xml")))
                .isEmpty();
    }

    @Test
    void aDocumentWithMacrosIsNotAllowed() throws IOException {
        assertThat(EvidenceFile.mediaTypeOf(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "www.gob.pe", "ftp://gob.pe/acta", "https://", "una resolución"})
    void aLinkIsAWholeWebAddress(String typed) {
        assertThatThrownBy(() -> NewEvidence.link(typed, null)).isInstanceOf(Refusal.class);
        assertThat(NewEvidence.link("https://www.gob.pe/acta?id=1", "Acta").title())
                .isEqualTo("Acta");
    }
}

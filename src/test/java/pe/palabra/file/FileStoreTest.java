package pe.palabra.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pe.palabra.DatabaseTest;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.Refusal;

@DatabaseTest
class FileStoreTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    private FileStore files;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private static byte[] bytes(int size) {
        byte[] content = new byte[size];
        new Random(7).nextBytes(content);
        return content;
    }

    private StoredFile store(byte[] content) {
        return files.store(new ByteArrayInputStream(content), XLSX);
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void fiveMegabytesComeBackAsTheyWere() throws IOException {
        byte[] content = bytes(5 * 1024 * 1024 + 3);
        StoredFile stored = store(content);
        assertThat(stored.size()).isEqualTo(content.length);
        assertThat(stored.sha256()).matches("[0-9a-f]{64}");
        try (InputStream back = files.open(stored.sha256())) {
            assertThat(back.readAllBytes()).isEqualTo(content);
        }
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        files.copyTo(stored.sha256(), copy);
        assertThat(copy.toByteArray()).isEqualTo(content);
    }

    @Test
    void aFileIsKeptInChunksOfAtMost256Kilobytes() {
        store(bytes(2 * FileStore.CHUNK + 1));
        assertThat(rows("stored_file_chunk")).isEqualTo(3);
        assertThat(jdbc.sql("select max(length(content)) from stored_file_chunk")
                        .query(Integer.class)
                        .single())
                .isEqualTo(256 * 1024);
    }

    @Test
    void theSameContentIsKeptOnce(@TempDir Path folder) throws IOException {
        byte[] content = bytes(300_000);
        Path file = Files.write(folder.resolve("matriz.xlsx"), content);
        StoredFile first = store(content);
        assertThat(files.store(file, "text/csv")).isEqualTo(first);
        assertThat(rows("stored_file")).isEqualTo(1);
        assertThat(rows("stored_file_chunk")).isEqualTo(2);
        files.copyTo(first.sha256(), folder.resolve("copia.xlsx"));
        assertThat(folder.resolve("copia.xlsx")).hasBinaryContent(content);
    }

    @Test
    void anInterruptedUploadLeavesNothing() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        InputStream upload = new SequenceInputStream(new ByteArrayInputStream(bytes(600_000)), broken);
        assertThatThrownBy(() -> files.store(upload, XLSX)).isInstanceOf(UncheckedIOException.class);
        assertThat(rows("stored_file") + rows("stored_file_chunk")).isZero();
    }

    @Test
    void aTransactionThatFailsAfterwardsLeavesNothing() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    store(bytes(600_000));
                    throw new IllegalStateException("killed");
                }))
                .hasMessage("killed");
        assertThat(rows("stored_file") + rows("stored_file_chunk")).isZero();
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> store(new byte[0])).isInstanceOf(Refusal.class).hasMessage("file.empty");
    }

    @Test
    void contentThatNobodyKeptIsNotFound() {
        assertThatThrownBy(() -> files.open("0".repeat(64))).isInstanceOf(NotFound.class);
    }

    @Test
    void aDownloadIsAnAttachmentWhoseTypeIsNotGuessedAgain() {
        StoredFile stored = store(bytes(10));
        var answer = Download.of(files, stored.sha256(), "Matriz de setiembre \"ñ\".xlsx");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getContentLength()).isEqualTo(10);
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getContentDisposition().getFilename())
                .isEqualTo("Matriz de setiembre \"ñ\".xlsx");
        assertThat(answer.getHeaders().getContentType()).hasToString(XLSX);
    }
}

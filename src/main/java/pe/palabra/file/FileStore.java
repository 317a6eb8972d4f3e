package pe.palabra.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.Refusal;
import pe.palabra.shared.database.RecordMapper;

/** Keeps files in the database, the same content once, in chunks of 256 kB so that none is ever whole in memory. */
@Service
public class FileStore {

    static final int CHUNK = 256 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;

    FileStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps what the stream holds, or finds it kept already. Refuses an empty one with {@code file.empty}. */
    @Transactional
    public StoredFile store(InputStream content, String mediaType) {
        try {
            Path spooled = Files.createTempFile("palabra", ".upload");
            try {
                Files.copy(content, spooled, StandardCopyOption.REPLACE_EXISTING);
                return store(spooled, mediaType);
            } finally {
                Files.deleteIfExists(spooled);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same of a file on disk, which stays where it is. */
    @Transactional
    public StoredFile store(Path file, String mediaType) {
        try {
            StoredFile stored = new StoredFile(sha256(file), Files.size(file), mediaType);
            if (stored.size() == 0) {
                throw Refusal.because("file.empty");
            }
            int inserted = jdbc.sql("insert into stored_file (sha256, size, media_type, stored_at) values (?, ?, ?, ?)"
                            + " on conflict do nothing")
                    .params(stored.sha256(), stored.size(), mediaType, Timestamp.from(clock.instant()))
                    .update();
            if (inserted == 0) {
                return hold(stored.sha256()).orElseGet(() -> store(file, mediaType));
            }
            writeChunks(stored.sha256(), file);
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stores a known file anew, so that it is not forgotten before somebody uses it; empty: it just was. */
    private Optional<StoredFile> hold(String sha256) {
        return jdbc.sql("update stored_file set stored_at = greatest(stored_at, ?) where sha256 = ?"
                        + " returning sha256, size, media_type")
                .params(Timestamp.from(clock.instant()), sha256)
                .query(RecordMapper.of(StoredFile.class))
                .optional();
    }

    /** Forgets the files stored before an instant that nothing in the database refers to; answers how many. */
    @Transactional
    public int forgetUnused(Instant before) {
        String unused = users().stream()
                .map(user ->
                        " and not exists (select from " + user.table() + " u where u." + user.field() + " = f.sha256)")
                .collect(Collectors.joining());
        List<String> gone = jdbc.sql("select f.sha256 from stored_file f where f.stored_at < ?" + unused
                        + " order by f.sha256 for update skip locked")
                .param(Timestamp.from(before))
                .query(String.class)
                .list();
        if (!gone.isEmpty()) {
            jdbc.sql("delete from stored_file_chunk where sha256 in (:gone)")
                    .param("gone", gone)
                    .update();
            jdbc.sql("delete from stored_file where sha256 in (:gone)")
                    .param("gone", gone)
                    .update();
        }
        return gone.size();
    }

    private record FileUser(String table, String field) {}

    /** Every column that refers to a stored file, by its foreign key: who keeps files need not be told here. */
    private List<FileUser> users() {
        return jdbc.sql("""
                select cast(cast(k.conrelid as regclass) as text) as "table", quote_ident(a.attname) as field
                  from pg_constraint k
                  join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                 where k.contype = 'f' and k.confrelid = cast('stored_file' as regclass)
                   and k.conrelid <> cast('stored_file_chunk' as regclass)""").query(RecordMapper.of(FileUser.class)).list();
    }

    private void writeChunks(String sha256, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] chunk = content.readNBytes(CHUNK);
            for (int number = 0; chunk.length > 0; number++) {
                jdbc.sql("insert into stored_file_chunk (sha256, number, content) values (?, ?, ?)")
                        .params(sha256, number, chunk)
                        .update();
                chunk = content.readNBytes(CHUNK);
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream content =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is known of a kept file; {@link NotFound} when none has that content. */
    public StoredFile find(String sha256) {
        return jdbc.sql("select sha256, size, media_type from stored_file where sha256 = ?")
                .param(sha256)
                .query(RecordMapper.of(StoredFile.class))
                .optional()
                .orElseThrow(() -> new NotFound("file " + sha256));
    }

    /** Reads chunk by chunk, holding no connection between two of them. */
    public InputStream open(String sha256) {
        find(sha256);
        return new ChunkStream(number -> chunk(sha256, number));
    }

    private byte[] chunk(String sha256, int number) {
        return jdbc.sql("select content from stored_file_chunk where sha256 = ? and number = ?")
                .params(sha256, number)
                .query((row, at) -> row.getBytes("content"))
                .optional()
                .orElse(ChunkStream.END);
    }

    public void copyTo(String sha256, OutputStream target) throws IOException {
        try (InputStream content = open(sha256)) {
            content.transferTo(target);
        }
    }

    /** Writes the content over a file on disk. */
    public void copyTo(String sha256, Path target) throws IOException {
        try (InputStream content = open(sha256)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

package pe.palabra.commitment.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.file.FileStore;
import pe.palabra.shared.Refusal;
import pe.palabra.shared.database.RecordMapper;

/** Receives the files of evidence: only what its content shows to be allowed, and not chosen twice after a refusal. */
@Service
public class HeldUploads {

    /** 20 MB: contracts.md, "Files" and R1. */
    public static final long LARGEST = 20L * 1024 * 1024;

    private static final int NAME = 255;

    private final JdbcClient jdbc;
    private final FileStore files;
    private final Clock clock;

    HeldUploads(JdbcClient jdbc, FileStore files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /** Keeps a file for its sender. Refused, at the field {@code archivo}: empty, over 20 MB, or not of an allowed kind. */
    @Transactional
    public HeldUpload receive(InputStreamSource content, @Nullable String sentName, long size, Viewer viewer) {
        String name = nameOf(sentName);
        if (size == 0) {
            throw Refusal.of("archivo", "evidence.file.empty", name);
        }
        if (size > LARGEST) {
            throw Refusal.of("archivo", "evidence.file.too-big", LARGEST / 1024 / 1024);
        }
        HeldUpload held = new HeldUpload(UUID.randomUUID(), store(content, name), name);
        jdbc.sql("insert into held_upload (id, user_id, sha256, file_name, held_at) values (?, ?, ?, ?, ?)")
                .params(held.id(), viewer.userId(), held.sha256(), name, Timestamp.from(clock.instant()))
                .update();
        return held;
    }

    private String store(InputStreamSource content, String name) {
        try {
            Path copy = Files.createTempFile("palabra-medio-", ".subida");
            try (InputStream stream = content.getInputStream()) {
                Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
                String mediaType = EvidenceFile.mediaTypeOf(copy)
                        .orElseThrow(() -> Refusal.of("archivo", "evidence.file.kind", name));
                return files.store(copy, mediaType).sha256();
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the viewer sent before and was not used yet. */
    @Transactional(readOnly = true)
    public Optional<HeldUpload> find(UUID id, Viewer viewer) {
        return jdbc.sql("select id, sha256, file_name from held_upload where id = ? and user_id = ?")
                .params(id, viewer.userId())
                .query(RecordMapper.of(HeldUpload.class))
                .optional();
    }

    /** Lets go of what was sent before an instant and never used; answers how many. */
    @Transactional
    public int forget(Instant before) {
        return jdbc.sql("delete from held_upload where held_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    /** Without the folders that some browsers send, and no longer than a name may be. */
    private static String nameOf(@Nullable String sent) {
        String whole = sent == null ? "" : sent;
        String name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        String shown = name.isEmpty() ? "archivo" : name;
        return shown.length() > NAME ? shown.substring(shown.length() - NAME) : shown;
    }
}

package pe.palabra.dialogue.acta;

import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.file.FileStore;
import pe.palabra.file.StoredFile;
import pe.palabra.shared.database.RecordMapper;

/** The signed files of an acta, kept as they are uploaded: the form that is being filled in names them by its number. */
@Service
public class ActaFiles {

    /** A file of an acta, in the order in which it was uploaded. */
    public record ActaFile(long id, String name, String sha256, long size, String mediaType) {}

    private static final String FILES =
            "select f.id, f.name, f.sha256, s.size, s.media_type from acta_file f join stored_file s on s.sha256 = f.sha256";

    private static final String UNREGISTERED =
            " and not exists (select from acta a where a.registration = f.registration)"
                    + " and not exists (select from addendum d where d.registration = f.registration)"
                    + " and not exists (select from acta_addition x where x.registration = f.registration)";

    private final JdbcClient jdbc;
    private final FileStore files;
    private final Clock clock;

    ActaFiles(JdbcClient jdbc, FileStore files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /** Those that this person uploaded into a form. */
    @Transactional(readOnly = true)
    public List<ActaFile> ofForm(UUID registration, Viewer viewer) {
        return jdbc.sql(FILES + " where f.registration = ? and f.uploaded_by = ? order by f.id")
                .params(registration, viewer.userId())
                .query(RecordMapper.of(ActaFile.class))
                .list();
    }

    /** Those of its registration, and those that were added later. */
    @Transactional(readOnly = true)
    public List<ActaFile> ofActa(long actaId) {
        return jdbc.sql(FILES + " where f.registration in (select registration from acta where id = ? union all"
                        + " select registration from acta_addition where acta_id = ?) order by f.id")
                .params(actaId, actaId)
                .query(RecordMapper.of(ActaFile.class))
                .list();
    }

    private record Kept(UUID registration, long id, String name, String sha256, long size, String mediaType) {

        ActaFile file() {
            return new ActaFile(id, name, sha256, size, mediaType);
        }
    }

    /** Those of documents that forms registered, by the number of the form; without a viewer's scope. */
    @Transactional(readOnly = true)
    public Map<UUID, List<ActaFile>> ofRegistrations(Collection<UUID> registrations) {
        return registrations.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "select f.registration, f.id, f.name, f.sha256, s.size, s.media_type from acta_file f"
                                        + " join stored_file s on s.sha256 = f.sha256 where f.registration = any (?) order by f.id")
                        .param(registrations.toArray(UUID[]::new))
                        .query(RecordMapper.of(Kept.class))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Kept::registration, Collectors.mapping(Kept::file, Collectors.toList())));
    }

    /** Keeps one more file of a form that registered nothing yet; the same content twice is one. */
    @Transactional
    public void add(UUID registration, String name, InputStream content, String mediaType, Viewer viewer) {
        StoredFile stored = files.store(content, mediaType);
        jdbc.sql("insert into acta_file (registration, sha256, name, uploaded_by, uploaded_at)"
                        + " select f.registration, ?, ?, ?, ? from (select cast(? as uuid) as registration) f where true"
                        + UNREGISTERED + " on conflict do nothing")
                .params(stored.sha256(), name, viewer.userId(), Timestamp.from(clock.instant()), registration)
                .update();
    }

    /** Takes a file out of a form that registered nothing yet. */
    @Transactional
    public void remove(UUID registration, long fileId, Viewer viewer) {
        jdbc.sql("delete from acta_file f where f.id = ? and f.registration = ? and f.uploaded_by = ?" + UNREGISTERED)
                .params(fileId, registration, viewer.userId())
                .update();
    }

    /** Lets go of the files of forms that got none since an instant and registered nothing; answers how many. */
    @Transactional
    public int forget(Instant before) {
        return jdbc.sql("delete from acta_file f where f.uploaded_at < :before" + UNREGISTERED
                        + " and not exists (select from acta_file n"
                        + " where n.registration = f.registration and n.uploaded_at >= :before)")
                .param("before", Timestamp.from(before))
                .update();
    }
}

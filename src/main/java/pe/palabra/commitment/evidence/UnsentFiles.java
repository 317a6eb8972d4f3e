package pe.palabra.commitment.evidence;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.file.FileStore;

/** Lets go of the files that people chose in forms which they never sent: after a week nobody comes back for them. */
@Service
public class UnsentFiles {

    static final Duration KEPT = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(UnsentFiles.class);

    /** A form registers an acta or an adenda under its number; one that is still filled in gets files now and then. */
    private static final String OF_FORMS = """
            delete from acta_file f
             where f.uploaded_at < :before
               and not exists (select from acta a where a.registration = f.registration)
               and not exists (select from addendum a where a.registration = f.registration)
               and not exists (select from acta_file n
                                where n.registration = f.registration and n.uploaded_at >= :before)""";

    private final HeldUploads held;
    private final FileStore files;
    private final JdbcClient jdbc;
    private final Clock clock;

    UnsentFiles(HeldUploads held, FileStore files, JdbcClient jdbc, Clock clock) {
        this.held = held;
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Answers how many files nothing refers to any more; a second time there are none. */
    @Transactional
    public int forget() {
        Instant before = clock.instant().minus(KEPT);
        int forms = held.forget(before) + ofForms(before);
        int gone = files.forgetUnused(before);
        if (forms + gone > 0) {
            LOG.info("Archivos de formularios que nadie envió: {} soltados, {} borrados", forms, gone);
        }
        return gone;
    }

    private int ofForms(Instant before) {
        return jdbc.sql(OF_FORMS).param("before", Timestamp.from(before)).update();
    }
}

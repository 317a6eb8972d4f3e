package pe.palabra.commitment.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.dialogue.acta.ActaFiles;
import pe.palabra.file.FileStore;

/** Lets go of the files that people chose in forms which they never sent: after a week nobody comes back for them. */
@Service
public class UnsentFiles {

    static final Duration KEPT = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(UnsentFiles.class);

    private final HeldUploads held;
    private final ActaFiles actaFiles;
    private final FileStore files;
    private final Clock clock;

    UnsentFiles(HeldUploads held, ActaFiles actaFiles, FileStore files, Clock clock) {
        this.held = held;
        this.actaFiles = actaFiles;
        this.files = files;
        this.clock = clock;
    }

    /** Answers how many files nothing refers to any more; a second time there are none. */
    @Transactional
    public int forget() {
        Instant before = clock.instant().minus(KEPT);
        int forms = held.forget(before) + actaFiles.forget(before);
        int gone = files.forgetUnused(before);
        if (forms + gone > 0) {
            LOG.info("Archivos de formularios que nadie envió: {} soltados, {} borrados", forms, gone);
        }
        return gone;
    }
}

package pe.palabra.commitment.view;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.NameKey;
import pe.palabra.shared.Refusal;

/** A list of commitments that a person keeps under a name: filters, order and columns, never the rows (C3). */
@Entity
public class SavedView {

    static final int LONGEST_NAME = 80;
    static final int LONGEST_QUERY = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long ownerId;
    private String name;
    private String nameKey;
    private String query;
    private boolean shared;
    private Instant savedAt;

    @Version
    private int version;

    protected SavedView() {
        this.name = "";
        this.nameKey = "";
        this.query = "";
        this.savedAt = Instant.EPOCH;
    }

    SavedView(long ownerId, String name, String query, boolean shared, Instant savedAt) {
        this.ownerId = ownerId;
        this.name = readable(name);
        this.nameKey = NameKey.of(name);
        this.query = bounded(query);
        this.shared = shared;
        this.savedAt = savedAt;
    }

    void rename(String next) {
        this.name = readable(next);
        this.nameKey = NameKey.of(next);
    }

    /** Keeps another list under the same name. */
    void replace(String next, boolean sharedNow, Instant now) {
        this.query = bounded(next);
        this.shared = sharedNow;
        this.savedAt = now;
    }

    /** Shows it to everybody with an account, each within their own scope, or to its owner alone. */
    void share(boolean withEverybody) {
        this.shared = withEverybody;
    }

    @Nullable
    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    private static String readable(String name) {
        String written = name.strip();
        if (NameKey.of(written).isEmpty()) {
            throw Refusal.of("nombre", "view.name.missing");
        }
        if (written.length() > LONGEST_NAME || NameKey.of(written).length() > LONGEST_NAME) {
            throw Refusal.of("nombre", "view.name.too-long", LONGEST_NAME);
        }
        return written;
    }

    private static String bounded(String query) {
        if (query.length() > LONGEST_QUERY) {
            throw Refusal.because("view.query.too-long");
        }
        return query;
    }
}

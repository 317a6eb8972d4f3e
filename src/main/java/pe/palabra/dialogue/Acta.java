package pe.palabra.dialogue;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The signed document of a meeting of a dialogue space, on a day. */
@Entity
public class Acta {

    /** Kind of the document that an import had to create. */
    public static final String KIND = "Acta";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long spaceId;
    private LocalDate signedOn;
    private String kind;
    private long createdEntryId;
    private @Nullable Long annulledEntryId;

    @Version
    private int version;

    protected Acta() {
        this.signedOn = LocalDate.EPOCH;
        this.kind = KIND;
    }

    public Acta(long spaceId, LocalDate signedOn, String kind, long entryId) {
        this.spaceId = spaceId;
        this.signedOn = signedOn;
        this.kind = kind;
        this.createdEntryId = entryId;
    }

    public @Nullable Long id() {
        return id;
    }

    public long spaceId() {
        return spaceId;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public String kind() {
        return kind;
    }

    public void annul(long entryId) {
        this.annulledEntryId = entryId;
    }

    public boolean isAnnulled() {
        return annulledEntryId != null;
    }
}

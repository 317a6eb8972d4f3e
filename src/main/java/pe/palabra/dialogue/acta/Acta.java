package pe.palabra.dialogue.acta;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The signed document of a meeting of a dialogue space, on a day. */
@Entity
public class Acta {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long spaceId;
    private LocalDate signedOn;
    private String kind;

    @Embedded
    private @Nullable ActaHeader header;

    private @Nullable UUID registration;
    private long createdEntryId;
    private @Nullable Long annulledEntryId;

    @Version
    private int version;

    protected Acta() {
        this.signedOn = LocalDate.EPOCH;
        this.kind = ActaKind.ACTA.label();
    }

    /** {@code registration}: the form that registers it, which registers nothing else. */
    public Acta(long spaceId, ActaKind kind, LocalDate signedOn, ActaHeader header, UUID registration, long entryId) {
        this.spaceId = spaceId;
        this.signedOn = signedOn;
        this.kind = kind.label();
        this.header = header;
        this.registration = registration;
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

    public ActaHeader header() {
        return header == null ? ActaHeader.EMPTY : header;
    }

    public int version() {
        return version;
    }

    /** What was transcribed wrong, set right; its commitments keep their codes. */
    public void correct(ActaKind kind, LocalDate signedOn, ActaHeader header) {
        this.kind = kind.label();
        this.signedOn = signedOn;
        this.header = header;
    }

    public boolean isAnnulled() {
        return annulledEntryId != null;
    }
}

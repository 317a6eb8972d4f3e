package pe.palabra.dialogue.acta;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody asked of somebody, in an acta or outside of one; it never counts as a commitment. */
@Entity
public class Petition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long caseId;
    private @Nullable Long actaId;
    private LocalDate askedOn;
    private String text;
    private @Nullable String petitioner;
    private @Nullable String addressee;

    @Enumerated(EnumType.STRING)
    private PetitionOrigin origin;

    @Enumerated(EnumType.STRING)
    private PetitionStatus status = PetitionStatus.TO_CONFIRM;

    private long createdEntryId;

    @Version
    private int version;

    protected Petition() {
        this.askedOn = LocalDate.EPOCH;
        this.text = "";
        this.origin = PetitionOrigin.VERBAL;
    }

    /** {@code actaId} null: made outside of any acta. */
    public Petition(long caseId, @Nullable Long actaId, LocalDate askedOn, Asked asked, long entryId) {
        this.caseId = caseId;
        this.actaId = actaId;
        this.askedOn = askedOn;
        this.text = asked.text();
        this.petitioner = asked.petitioner();
        this.addressee = asked.addressee();
        this.origin = asked.origin();
        this.createdEntryId = entryId;
    }

    /** What is asked, by whom, of whom. */
    public record Asked(
            String text,
            @Nullable String petitioner,
            @Nullable String addressee,
            PetitionOrigin origin) {}

    public @Nullable Long id() {
        return id;
    }

    public PetitionStatus status() {
        return status;
    }
}

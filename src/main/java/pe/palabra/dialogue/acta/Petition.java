package pe.palabra.dialogue.acta;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Formats;
import pe.palabra.shared.Refusal;

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

    private @Nullable LocalDate decidedOn;
    private @Nullable String commitmentCode;
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

    public long caseId() {
        return caseId;
    }

    public @Nullable Long actaId() {
        return actaId;
    }

    public String text() {
        return text;
    }

    public PetitionStatus status() {
        return status;
    }

    public @Nullable String commitmentCode() {
        return commitmentCode;
    }

    public int version() {
        return version;
    }

    /** "Comunidad de Velille, a MINEM, el 06/11/2026". */
    public String asked() {
        return Stream.of(petitioner, addressee == null ? null : "a " + addressee, "el " + Formats.date(askedOn))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** Why it cannot be decided so: before it was asked for or was decided last, after today, or as it already is. */
    public Optional<Refusal> obstacle(PetitionStatus next, LocalDate on, @Nullable String commitment, LocalDate today) {
        LocalDate first = decidedOn == null ? askedOn : decidedOn;
        if (on.isAfter(today)) {
            return Optional.of(Refusal.of("date", "dialogue.date.future", Formats.date(today)));
        }
        if (on.isBefore(first)) {
            String key = decidedOn == null ? "petition.date.before-asked" : "petition.date.before-decided";
            return Optional.of(Refusal.of("date", key, Formats.date(first)));
        }
        return next == status && Objects.equals(commitment, commitmentCode)
                ? Optional.of(Refusal.of("status", "petition.status.same", next.label()))
                : Optional.empty();
    }

    /** {@code commitment}: the code of the one that it turned into, of an accepted one. */
    public void decide(PetitionStatus next, LocalDate on, @Nullable String commitment) {
        this.status = next;
        this.decidedOn = on;
        this.commitmentCode = commitment;
    }
}

package pe.palabra.dialogue;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a case is talked over and commitments are signed: a mesa, a working group, a committee. */
@Entity
public class DialogueSpace {

    /** Kind of a space that an import had to create. */
    public static final String UNSPECIFIED = "por precisar";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long caseId;
    private String name;
    private String kind;
    private @Nullable String norm;
    private @Nullable LocalDate termFrom;
    private @Nullable LocalDate termUntil;
    private boolean sgsdTakesPart;
    private boolean prioritisedNow;
    private long createdEntryId;
    private @Nullable Long annulledEntryId;

    @Version
    private int version;

    protected DialogueSpace() {
        this.name = "";
        this.kind = UNSPECIFIED;
    }

    public DialogueSpace(long caseId, String name, String kind, boolean sgsdTakesPart, SpaceClass now, long entryId) {
        this.caseId = caseId;
        this.name = name;
        this.kind = kind;
        this.sgsdTakesPart = sgsdTakesPart;
        this.prioritisedNow = now == SpaceClass.PRIORITISED;
        this.createdEntryId = entryId;
    }

    /** Name of the space that an import creates for a case. */
    public static String nameFor(CaseCode code) {
        return "Espacio del caso " + code;
    }

    public @Nullable Long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public String name() {
        return name;
    }

    public String kind() {
        return kind;
    }

    /** The norm that created it. */
    public @Nullable String norm() {
        return norm;
    }

    public @Nullable LocalDate termFrom() {
        return termFrom;
    }

    /** The last day of its term, extensions included; null: not known, or none. */
    public @Nullable LocalDate termUntil() {
        return termUntil;
    }

    public int version() {
        return version;
    }

    /** Says what it is and by which norm it exists. */
    public void describe(String name, String kind, @Nullable String norm, boolean sgsdTakesPart) {
        this.name = name;
        this.kind = kind;
        this.norm = norm;
        this.sgsdTakesPart = sgsdTakesPart;
    }

    public void lasts(@Nullable LocalDate from, @Nullable LocalDate until) {
        this.termFrom = from;
        this.termUntil = until;
    }

    /** Its class today, after a determination. */
    public void classify(SpaceClass now) {
        this.prioritisedNow = now == SpaceClass.PRIORITISED;
    }

    /** Whether its commitments count in the SGSD's reports (R11.2). */
    public boolean sgsdTakesPart() {
        return sgsdTakesPart;
    }

    /** Its class today, for lists; on any other date ask {@link PrioritisationQueries}. */
    public SpaceClass classNow() {
        return SpaceClass.of(prioritisedNow);
    }

    public void annul(long entryId) {
        this.annulledEntryId = entryId;
    }

    public boolean isAnnulled() {
        return annulledEntryId != null;
    }
}

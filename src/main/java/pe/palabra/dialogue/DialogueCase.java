package pe.palabra.dialogue;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A social conflict, or what may become one, in a territorial unit; its commitments carry its code. */
@Entity
public class DialogueCase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String code;
    private String writtenCode;
    private @Nullable String name;
    private @Nullable String aliases;
    private long unitId;
    private long createdEntryId;
    private @Nullable Long annulledEntryId;

    @Version
    private int version;

    protected DialogueCase() {
        this.code = "";
        this.writtenCode = "";
    }

    /** {@code writtenCode}: as the document that brought it writes it. */
    public DialogueCase(CaseCode code, String writtenCode, @Nullable String name, long unitId, long entryId) {
        this.code = code.value();
        this.writtenCode = writtenCode;
        this.name = name;
        this.unitId = unitId;
        this.createdEntryId = entryId;
    }

    public @Nullable Long id() {
        return id;
    }

    public CaseCode code() {
        return new CaseCode(code);
    }

    public @Nullable String name() {
        return name;
    }

    /** Other names by which people look for it, one a line. */
    public @Nullable String aliases() {
        return aliases;
    }

    public int version() {
        return version;
    }

    /** Corrects what may be corrected; its code never changes, and its commitments stay with their own unit (R11.12). */
    public void describe(@Nullable String name, @Nullable String aliases, long unitId) {
        this.name = name;
        this.aliases = aliases;
        this.unitId = unitId;
    }

    public long unitId() {
        return unitId;
    }

    /** Takes back a case that was entered by mistake, under the entry that says so. */
    public void annul(long entryId) {
        this.annulledEntryId = entryId;
    }

    /** The case of the same code comes back, as created by this entry. */
    public void revive(long entryId) {
        this.annulledEntryId = null;
        this.createdEntryId = entryId;
    }

    public boolean isAnnulled() {
        return annulledEntryId != null;
    }
}

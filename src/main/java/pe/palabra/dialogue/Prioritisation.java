package pe.palabra.dialogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A determination that a space is prioritised or not, from a date on (R4); never changed, at most taken back. */
@Entity
@Immutable
public class Prioritisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long spaceId;
    private boolean prioritised;
    private @Nullable LocalDate inForceFrom;

    @Enumerated(EnumType.STRING)
    private PrioritisationGround ground;

    private @Nullable String document;
    private long entryId;

    protected Prioritisation() {
        this.ground = PrioritisationGround.IMPORT;
    }

    public Prioritisation(
            long spaceId,
            SpaceClass determined,
            LocalDate inForceFrom,
            PrioritisationGround ground,
            @Nullable String document,
            long entryId) {
        this(spaceId, determined, ground, entryId);
        this.inForceFrom = inForceFrom;
        this.document = document;
    }

    private Prioritisation(long spaceId, SpaceClass determined, PrioritisationGround ground, long entryId) {
        this.spaceId = spaceId;
        this.prioritised = determined == SpaceClass.PRIORITISED;
        this.ground = ground;
        this.entryId = entryId;
    }

    /** Inferred from a matrix's vocabulary: in force since ever, until somebody supports it. */
    public static Prioritisation inferred(long spaceId, SpaceClass determined, long entryId) {
        return new Prioritisation(spaceId, determined, PrioritisationGround.IMPORT, entryId);
    }

    public @Nullable Long id() {
        return id;
    }

    public SpaceClass determined() {
        return SpaceClass.of(prioritised);
    }

    /** Null: since ever. */
    public @Nullable LocalDate inForceFrom() {
        return inForceFrom;
    }

    public PrioritisationGround ground() {
        return ground;
    }

    public @Nullable String document() {
        return document;
    }
}

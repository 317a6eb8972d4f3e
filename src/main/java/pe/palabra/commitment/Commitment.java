package pe.palabra.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Conflict;
import pe.palabra.shared.Entry;
import pe.palabra.shared.Formats;
import pe.palabra.shared.Refusal;

/** A promise signed in an acta, as it stands now; only its own methods change its state, and each guards itself (R2). */
@Entity
public class Commitment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private LocalDate actaOn;

    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    private LocalDate stateOn;
    private @Nullable String progress;
    private @Nullable BigDecimal progressPercent;
    private LocalDate updatedOn;
    private long lastEntryId;
    private @Nullable Long annulledEntryId;

    @Version
    private int version;

    protected Commitment() {}

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public CommitmentState state() {
        return state;
    }

    /**
     * Takes one more fact in, judged by the facts before and after it, and brings the current state up to date. Refused
     * before the acta, after today, when a neighbour does not allow it (named), and on an annulled commitment.
     */
    private void take(StateFact fact, StateHistory history, LocalDate today, Entry entry) {
        refuseIfAnnulled();
        if (fact.occurredOn().isBefore(actaOn)) {
            throw Refusal.of("fecha", "commitment.fact.before-acta", Formats.date(actaOn));
        }
        if (fact.occurredOn().isAfter(today)) {
            throw Refusal.of("fecha", "commitment.fact.after-today", Formats.date(today));
        }
        Optional<StateHistory.Obstacle> obstacle = history.obstacleTo(fact);
        if (obstacle.isPresent()) {
            StateHistory.Obstacle neighbour = obstacle.get();
            throw Refusal.of(
                    "estado",
                    neighbour.before() ? "commitment.fact.not-after" : "commitment.fact.not-before",
                    neighbour.state().shortLabel(),
                    Formats.date(neighbour.neighbour().occurredOn()));
        }
        history.with(fact).last().ifPresent(standing -> stand(standing, entry));
    }

    /** The same from a person, who must give what entering the state asks (R1); saying it again asks nothing. */
    public void tell(Telling telling, StateHistory history, LocalDate today, Entry entry) {
        telling.missing(history).stream().findFirst().ifPresent(asked -> {
            throw Refusal.of(asked.field(), asked.key());
        });
        take(telling.fact(), history, today, entry);
    }

    /**
     * "Nunca fue así" (R2): takes a fact back and stands as the others say. Refused when it is the only state known, or
     * when what comes after it could not follow what came before it.
     */
    public void takeBack(StateFact voided, StateHistory history, Entry entry) {
        refuseIfAnnulled();
        history.obstacleToVoiding(voided).ifPresent(obstacle -> {
            throw Refusal.of(
                    "hecho",
                    "commitment.void.not-after",
                    obstacle.state().shortLabel(),
                    Formats.date(obstacle.neighbour().occurredOn()));
        });
        Standing left =
                history.without(voided).last().orElseThrow(() -> Refusal.of("hecho", "commitment.void.only-one"));
        stand(left, entry);
    }

    /** "Se reabre desde" (R2): a closed one is open again from a date on, by rectification. */
    public void reopen(StateFact fact, StateHistory history, LocalDate today, Entry entry) {
        boolean closed = history.at(fact.occurredOn())
                .filter(standing -> !standing.state().isOpen())
                .isPresent();
        if (!closed) {
            throw Refusal.of("fecha", "commitment.reopen.not-closed", Formats.date(fact.occurredOn()));
        }
        take(fact, history, today, entry);
    }

    /** Refuses what was decided on an older version; {@code version} is the last entry that was seen. */
    public void refuseIfChangedSince(long version) {
        if (lastEntryId > version) {
            throw Conflict.because("commitment.changed-meanwhile", code);
        }
    }

    private void stand(Standing standing, Entry entry) {
        state = standing.state();
        stateOn = standing.since();
        progress = standing.progress();
        progressPercent = standing.percent();
        updatedOn = standing.updatedOn();
        lastEntryId = entry.id();
    }

    /** Refuses what may only be done to a commitment that still counts (R11.1). */
    public void refuseIfAnnulled() {
        if (annulledEntryId != null) {
            throw Refusal.because("commitment.annulled", code);
        }
    }
}

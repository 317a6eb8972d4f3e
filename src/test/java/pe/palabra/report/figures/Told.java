package pe.palabra.report.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.StateHistory;
import pe.palabra.report.count.Known;
import pe.palabra.report.count.KnownCommitment;
import pe.palabra.territory.GovernmentLevel;

/** A commitment made by hand for a report: signed on 10/08/2026 in unit 1 and space 1 unless said otherwise. */
final class Told {

    static final long UNKNOWN = Long.MAX_VALUE;

    private final String code;
    private LocalDate actaOn = LocalDate.of(2026, 8, 10);
    private long unit = 1;
    private long space = 1;
    private boolean live = true;
    private boolean takesPart = true;
    private @Nullable CommitmentKind kind = CommitmentKind.ACTIVITY;
    private @Nullable Long responsible;
    private @Nullable GovernmentLevel level;
    private @Nullable LocalDate dueOn;
    private long registeredAt = 1;
    private final List<StateFact> facts = new ArrayList<>();

    Told(String code) {
        this.code = code;
    }

    Told signed(String day) {
        actaOn = LocalDate.parse(day);
        return this;
    }

    Told in(long unit, long space) {
        this.unit = unit;
        this.space = space;
        return this;
    }

    Told kind(@Nullable CommitmentKind kind) {
        this.kind = kind;
        return this;
    }

    Told by(long responsible, GovernmentLevel level) {
        this.responsible = responsible;
        this.level = level;
        return this;
    }

    Told due(String day) {
        dueOn = LocalDate.parse(day);
        return this;
    }

    Told annulled() {
        live = false;
        return this;
    }

    Told withoutSgsd() {
        takesPart = false;
        return this;
    }

    /** The entry by which it came into the register. */
    Told registeredAt(long entry) {
        registeredAt = entry;
        return this;
    }

    Told fact(String day, CommitmentState state) {
        return fact(day, state, false, registeredAt);
    }

    Told fact(String day, CommitmentState state, long entry) {
        return fact(day, state, false, entry);
    }

    Told coarse(String day, CommitmentState state) {
        return fact(day, state, true, registeredAt);
    }

    private Told fact(String day, CommitmentState state, boolean coarse, long entry) {
        facts.add(new StateFact(
                facts.size(), LocalDate.parse(day), state, coarse, null, null, StateFact.Kind.FACT, entry));
        return this;
    }

    /** As known now, and as it was known at the entry of the previous report. */
    KnownCommitment knownSince(long previousEntry) {
        Known now = new Known(live, takesPart, actaOn, new StateHistory(facts));
        List<StateFact> then =
                facts.stream().filter(f -> f.entryId() <= previousEntry).toList();
        Known before = registeredAt > previousEntry ? null : new Known(live, takesPart, actaOn, new StateHistory(then));
        return new KnownCommitment(1, code, unit, space, kind, responsible, level, dueOn, now, before);
    }
}

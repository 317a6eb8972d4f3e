package pe.palabra.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facts known of one commitment, in the order of R2; it answers how it stood and whether one more fact fits. */
public final class StateHistory {

    public static final StateHistory EMPTY = new StateHistory(List.of());

    private final List<StateFact> facts;

    public StateHistory(List<StateFact> facts) {
        this.facts = facts.stream().sorted(StateFact.ORDER).toList();
    }

    public List<StateFact> facts() {
        return facts;
    }

    /** How the commitment stood at the end of a day; empty while no state was known. */
    public Optional<Standing> at(LocalDate day) {
        return until(day, facts);
    }

    /** How it stands with all that is known. */
    public Optional<Standing> last() {
        return until(LocalDate.MAX, facts);
    }

    private static Optional<Standing> until(LocalDate day, List<StateFact> facts) {
        CommitmentState state = null;
        LocalDate since = null;
        LocalDate closedOn = null;
        LocalDate reopenedOn = null;
        LocalDate factOn = null;
        LocalDate updatedOn = null;
        String progress = null;
        BigDecimal percent = null;
        for (StateFact fact : facts) {
            if (fact.occurredOn().isAfter(day)) {
                break;
            }
            factOn = fact.occurredOn();
            updatedOn = fact.kind() == StateFact.Kind.CONFIRMATION ? updatedOn : factOn;
            if (fact.progress() != null) {
                progress = fact.progress();
                percent = fact.percent();
            }
            CommitmentState next = effective(state, fact);
            if (next != state) {
                if (state != null && state.isOpen() && next != null && !next.isOpen()) {
                    closedOn = factOn;
                }
                if (state != null && !state.isOpen() && next != null && next.isOpen()) {
                    reopenedOn = factOn;
                }
                state = next;
                since = factOn;
                updatedOn = factOn;
            }
        }
        if (state == null || since == null || factOn == null || updatedOn == null) {
            return Optional.empty();
        }
        return Optional.of(new Standing(state, since, closedOn, reopenedOn, progress, percent, factOn, updatedOn));
    }

    /** R1: a coarse name whose equivalent equals that of the state before it is no change. */
    private static @Nullable CommitmentState effective(@Nullable CommitmentState before, StateFact fact) {
        CommitmentState said = fact.state();
        if (said == null) {
            return before;
        }
        boolean sameEquivalent = before != null && before.equivalent() == said.equivalent();
        return fact.coarse() && sameEquivalent ? before : said;
    }

    /** Why a fact does not fit: the neighbour in the order of R2, its state, and on which side it stands. */
    public record Obstacle(StateFact neighbour, CommitmentState state, boolean before) {}

    /**
     * Judges one more fact against the facts before and after it (R2): empty when it fits, the same state again
     * included. A rectification may follow anything, yet what comes after it must still be able to follow it.
     */
    public Optional<Obstacle> obstacleTo(StateFact proposed) {
        List<StateFact> with = new ArrayList<>(facts);
        with.add(proposed);
        with.sort(StateFact.ORDER);
        StateFact previous = null;
        CommitmentState before = null;
        boolean judging = false;
        for (StateFact fact : with) {
            CommitmentState now = effective(before, fact);
            if (fact == proposed) {
                if (previous != null && before != null && now != null && !mayFollow(before, now, fact)) {
                    return Optional.of(new Obstacle(previous, before, true));
                }
                judging = !Objects.equals(now, before);
            } else if (judging && fact.state() != null && now != null) {
                if (before != null && !mayFollow(before, now, fact)) {
                    return Optional.of(new Obstacle(fact, now, false));
                }
                judging = false;
            }
            before = now;
            previous = fact.state() == null ? previous : fact;
        }
        return Optional.empty();
    }

    private static boolean mayFollow(CommitmentState before, CommitmentState next, StateFact fact) {
        return fact.kind() == StateFact.Kind.RECTIFICATION || before.mayBecome(next);
    }

    /** Whether one more fact would change the state on its date, instead of saying the same again. */
    public boolean isChangedBy(StateFact proposed) {
        CommitmentState before = stateBefore(proposed);
        return effective(before, proposed) != before;
    }

    /** Whether the last state that was said was one of the four names, which may hide a finer one (R1). */
    public boolean endsCoarse() {
        return facts.stream()
                .filter(fact -> fact.state() != null)
                .reduce((first, second) -> second)
                .filter(StateFact::coarse)
                .isPresent();
    }

    private @Nullable CommitmentState stateBefore(StateFact proposed) {
        CommitmentState before = null;
        for (StateFact fact : facts) {
            if (StateFact.ORDER.compare(fact, proposed) < 0) {
                before = effective(before, fact);
            }
        }
        return before;
    }

    /**
     * Why a fact cannot be taken back (R2): what comes after it could not follow what came before it. Empty when it can,
     * and of a fact that changed no state.
     */
    public Optional<Obstacle> obstacleToVoiding(StateFact voided) {
        CommitmentState before = stateBefore(voided);
        if (!isChangedBy(voided)) {
            return Optional.empty();
        }
        for (StateFact fact : facts) {
            if (StateFact.ORDER.compare(fact, voided) > 0 && fact.state() != null) {
                CommitmentState now = effective(before, fact);
                return before == null || now == null || mayFollow(before, now, fact)
                        ? Optional.empty()
                        : Optional.of(new Obstacle(fact, now, false));
            }
        }
        return Optional.empty();
    }

    /** This history without a fact that was taken back. */
    public StateHistory without(StateFact voided) {
        return new StateHistory(
                facts.stream().filter(fact -> fact.id() != voided.id()).toList());
    }

    /** This history with one more fact. */
    public StateHistory with(StateFact fact) {
        List<StateFact> more = new ArrayList<>(facts);
        more.add(fact);
        return new StateHistory(more);
    }
}

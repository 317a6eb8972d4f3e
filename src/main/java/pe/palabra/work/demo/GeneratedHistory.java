package pe.palabra.work.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateFact;

/** Facts of one generated commitment from its acta on, by transitions that R2 allows: about 3.3 of them. */
final class GeneratedHistory {

    private static final int MOST = 9;
    private static final int DAYS_BETWEEN = 220;
    private static final List<CommitmentState> LIKELY = List.of(
            CommitmentState.IN_PROGRESS,
            CommitmentState.IN_PROGRESS,
            CommitmentState.IN_PROGRESS,
            CommitmentState.IN_PROGRESS,
            CommitmentState.IN_PROGRESS,
            CommitmentState.IN_PROGRESS,
            CommitmentState.IN_PROGRESS,
            CommitmentState.NO_INFORMATION,
            CommitmentState.SUSPENDED,
            CommitmentState.UNVIABLE,
            CommitmentState.FULFILLED,
            CommitmentState.FULFILLED,
            CommitmentState.UNFULFILLED,
            CommitmentState.DISMISSED,
            CommitmentState.RENEGOTIATED);

    private final Random random;
    private final GeneratedMonths months;

    GeneratedHistory(Random random, GeneratedMonths months) {
        this.random = random;
        this.months = months;
    }

    List<StateFact> since(LocalDate signedOn) {
        List<StateFact> facts = new ArrayList<>();
        CommitmentState state = CommitmentState.NOT_STARTED;
        facts.add(fact(signedOn, state, 0, null));
        LocalDate day = signedOn;
        int percent = 0;
        while (state.isOpen() && facts.size() < MOST) {
            day = day.plusDays(10 + random.nextInt(2 * DAYS_BETWEEN));
            if (day.isAfter(months.lastDay())) {
                break;
            }
            CommitmentState next = LIKELY.get(random.nextInt(LIKELY.size()));
            state = state.mayBecome(next) ? next : state;
            percent = state == CommitmentState.FULFILLED ? 100 : Math.min(95, percent + random.nextInt(30));
            facts.add(fact(day, state, random.nextInt(10) == 0 ? 1 + random.nextInt(3) : 0, percent));
        }
        return facts;
    }

    /** {@code late}: how many months later than usual it was recorded. */
    private StateFact fact(LocalDate day, CommitmentState state, int late, @Nullable Integer percent) {
        String progress = percent == null ? null : percent + " %. " + GeneratedTexts.progress(random);
        return new StateFact(
                Long.MAX_VALUE,
                day,
                state,
                false,
                progress,
                percent == null ? null : BigDecimal.valueOf(percent),
                StateFact.Kind.FACT,
                months.entry(months.indexOf(day) + late).id());
    }
}

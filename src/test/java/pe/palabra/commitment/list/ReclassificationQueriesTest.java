package pe.palabra.commitment.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.As;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.filter.CommitmentFilters;
import pe.palabra.commitment.filter.FilterInput;

/** Which commitments wait to be reclassified (R1), as their list and every count of it find them. */
@DatabaseTest
class ReclassificationQueriesTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 8, 20);

    @Autowired
    private CommitmentCounts counts;

    @Autowired
    private CommitmentFilters filters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private Cast cast;
    private Cast.Space space;

    @BeforeEach
    void oneInProcessOfTheFourNames() {
        cast = new Cast(jdbc);
        space = cast.space("SUE-001", Cast.SOUTH, false);
        cast.promise(space, SIGNED, "Asfaltar la vía")
                .fact(SIGNED, CommitmentState.IN_PROGRESS, true, "En licitación")
                .keep();
    }

    @Test
    void nobodyIsAskedWhileTheSpaceIsNotPrioritised() {
        assertThat(waiting()).isZero();
    }

    @Test
    void theyWaitOnceTheSpaceBecomesPrioritised() {
        determine(true, LocalDate.of(2026, 10, 1));
        assertThat(waiting()).isOne();
    }

    @Test
    void aSpaceThatWasAlwaysPrioritisedDidNotBecomeIt() {
        Cast.Space always = cast.space("CMS-001", Cast.CORRIDOR, true);
        cast.promise(always, SIGNED, "Mejorar la posta")
                .fact(SIGNED, CommitmentState.IN_PROGRESS, true, null)
                .keep();
        assertThat(waiting()).isZero();
    }

    @Test
    void oneWhoseClassNobodyHadDeterminedBecomesPrioritisedToo() {
        jdbc.sql("insert into prioritisation_retraction (prioritisation_id, entry_id) select id, ? from prioritisation")
                .param(entry())
                .update();
        determine(true, LocalDate.of(2026, 10, 1));
        assertThat(waiting()).isOne();
    }

    @Test
    void aSecondDeterminationOfTheSameClassBeginsNothingNew() {
        determine(true, LocalDate.of(2026, 10, 1));
        tell("IN_PROGRESS", false);
        determine(true, LocalDate.of(2026, 10, 20));
        assertThat(waiting()).isZero();
    }

    @Test
    void oneOfTheNineNamesToldSinceEndsTheWaitAndOneOfTheFourDoesNot() {
        determine(true, LocalDate.of(2026, 10, 1));
        tell("IN_PROGRESS", true);
        assertThat(waiting()).isOne();
        long fact = tell("IN_PROGRESS", false);
        assertThat(waiting()).isZero();
        jdbc.sql("insert into state_retraction (state_change_id, entry_id) values (?, ?)")
                .params(fact, entry())
                .update();
        assertThat(waiting()).isOne();
    }

    @Test
    void aDeterminationTakenBackAsksNothing() {
        long id = determine(true, LocalDate.of(2026, 10, 1));
        jdbc.sql("insert into prioritisation_retraction (prioritisation_id, entry_id) values (?, ?)")
                .params(id, entry())
                .update();
        jdbc.sql("update dialogue_space set prioritised_now = false").update();
        assertThat(waiting()).isZero();
    }

    @Test
    void aViewerOfAnotherUnitSeesNone() {
        determine(true, LocalDate.of(2026, 10, 1));
        assertThat(waiting(cast.unit(Cast.CORRIDOR))).isZero();
        assertThat(waiting(space.unitId())).isOne();
    }

    private long waiting(@Nullable Long... units) {
        Viewer viewer = As.viewerIn(context, Role.SSGC, Set.of(units));
        return counts.of(viewer, List.of(filters.read(viewer, FilterInput.parse("porReclasificar=si"))))
                .get(0);
    }

    private long determine(boolean prioritised, LocalDate from) {
        jdbc.sql("update dialogue_space set prioritised_now = ? where id = ?")
                .params(prioritised, space.id())
                .update();
        return jdbc.sql("insert into prioritisation (space_id, prioritised, in_force_from, ground, document, entry_id)"
                        + " values (?, ?, ?, 'RECOMMENDATION', 'Oficio 12', ?) returning id")
                .params(space.id(), prioritised, from, entry())
                .query(Long.class)
                .single();
    }

    private long tell(String state, boolean coarse) {
        return jdbc.sql("insert into state_change (commitment_id, occurred_on, state, coarse, kind, entry_id)"
                        + " select id, date '2026-10-10', ?, ?, 'FACT', ? from commitment returning id")
                .params(state, coarse, entry())
                .query(Long.class)
                .single();
    }

    private long entry() {
        return cast.entry(Instant.parse("2026-10-20T13:00:00Z"));
    }
}

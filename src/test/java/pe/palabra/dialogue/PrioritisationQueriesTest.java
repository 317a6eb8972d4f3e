package pe.palabra.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;

@DatabaseTest
class PrioritisationQueriesTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    @Autowired
    private PrioritisationQueries prioritisations;

    @Autowired
    private Prioritisations determinations;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Cast.Space space;

    @BeforeEach
    void aSpaceInferredAsNotPrioritised() {
        cast = new Cast(jdbc);
        space = cast.space("CMS-003", Cast.CORRIDOR, false);
    }

    private long entry() {
        return cast.entry(Instant.parse("2026-10-01T12:00:00Z"));
    }

    private record Determined(long id, long entry) {}

    private Determined determine(SpaceClass now, @Nullable LocalDate from) {
        long entry = entry();
        Prioritisation determination = from == null
                ? Prioritisation.inferred(space.id(), now, entry)
                : new Prioritisation(space.id(), now, from, PrioritisationGround.RISK_ASSESSMENT, "Acta 7", entry);
        return new Determined(determinations.save(determination).id(), entry);
    }

    private long retract(Determined determined) {
        long entry = entry();
        jdbc.sql("insert into prioritisation_retraction (prioritisation_id, entry_id) values (?, ?)")
                .params(determined.id(), entry)
                .update();
        return entry;
    }

    private SpaceClass at(LocalDate day, long known) {
        return prioritisations.classAt(space.id(), day, known);
    }

    private SpaceClass at(LocalDate day) {
        return at(day, PrioritisationQueries.NOW);
    }

    @Test
    void aClassInferredByImportIsInForceSinceEver() {
        assertThat(at(LocalDate.of(1990, 1, 1))).isEqualTo(SpaceClass.NOT_PRIORITISED);
        assertThat(prioritisations.inForce(List.of(space.id()), MARCH, PrioritisationQueries.NOW))
                .hasEntrySatisfying(space.id(), found -> {
                    assertThat(found.inForceFrom()).isNull();
                    assertThat(found.ground().lacksSupport()).isTrue();
                });
    }

    @Test
    void aDeterminationHoldsFromItsDateOn() {
        determine(SpaceClass.PRIORITISED, JUNE);
        assertThat(at(JUNE.minusDays(1))).isEqualTo(SpaceClass.NOT_PRIORITISED);
        assertThat(at(JUNE)).isEqualTo(SpaceClass.PRIORITISED);
        assertThat(at(JUNE.plusYears(2))).isEqualTo(SpaceClass.PRIORITISED);
    }

    @Test
    void aDeterminationOfAnEarlierDateRecordedLateTakesItsPlace() {
        determine(SpaceClass.NOT_PRIORITISED, JUNE);
        determine(SpaceClass.PRIORITISED, MARCH);
        assertThat(at(MARCH)).isEqualTo(SpaceClass.PRIORITISED);
        assertThat(at(JUNE)).isEqualTo(SpaceClass.NOT_PRIORITISED);
    }

    @Test
    void ofTwoOfOneDateTheLaterRecordedHolds() {
        determine(SpaceClass.PRIORITISED, JUNE);
        determine(SpaceClass.NOT_PRIORITISED, JUNE);
        assertThat(at(JUNE)).isEqualTo(SpaceClass.NOT_PRIORITISED);
    }

    @Test
    void ofTwoSinceEverTheLaterRecordedHoldsAndADatedOneGoesBeforeBoth() {
        determine(SpaceClass.PRIORITISED, MARCH);
        determine(SpaceClass.NOT_PRIORITISED, null);
        assertThat(at(MARCH.minusDays(1))).isEqualTo(SpaceClass.NOT_PRIORITISED);
        assertThat(at(MARCH)).isEqualTo(SpaceClass.PRIORITISED);
    }

    @Test
    void whatWasNotKnownThenDoesNotCount() {
        Determined determined = determine(SpaceClass.PRIORITISED, MARCH);
        assertThat(at(JUNE, determined.entry() - 1)).isEqualTo(SpaceClass.NOT_PRIORITISED);
        assertThat(at(JUNE, determined.entry())).isEqualTo(SpaceClass.PRIORITISED);
    }

    @Test
    void aRetractionCountsFromWhenItIsKnown() {
        Determined determined = determine(SpaceClass.PRIORITISED, MARCH);
        long retracted = retract(determined);
        assertThat(at(JUNE, retracted - 1)).isEqualTo(SpaceClass.PRIORITISED);
        assertThat(at(JUNE, retracted)).isEqualTo(SpaceClass.NOT_PRIORITISED);
    }

    @Test
    void aSpaceWithoutAnyDeterminationIsNotPrioritised() {
        assertThat(prioritisations.classAt(-1, JUNE, PrioritisationQueries.NOW)).isEqualTo(SpaceClass.NOT_PRIORITISED);
    }

    @Test
    void theClassesOfAllSpacesAreThoseOfEachOne() {
        Cast.Space other = cast.space("LOR-001", "UT Amazonía", true);
        determine(SpaceClass.PRIORITISED, JUNE);
        assertThat(prioritisations.classesAt(MARCH, PrioritisationQueries.NOW))
                .containsEntry(space.id(), SpaceClass.NOT_PRIORITISED)
                .containsEntry(other.id(), SpaceClass.PRIORITISED)
                .hasSize(2);
        assertThat(prioritisations.classesAt(JUNE, PrioritisationQueries.NOW))
                .containsEntry(space.id(), SpaceClass.PRIORITISED);
    }
}

package pe.palabra.commitment.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.dialogue.CommitmentTotals;
import pe.palabra.dialogue.CommitmentTotals.OfState;

@DatabaseTest
class CaseTotalsQueriesTest {

    private static final LocalDate SIGNED = LocalDate.of(2021, 12, 30);
    private static final Viewer ALL = new Viewer(1, "sspi", "Rosa Quispe", Set.of(Role.SSPI), Set.of());

    @Autowired
    private CommitmentTotals totals;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Cast.Space prioritised;
    private Cast.Space other;

    @BeforeEach
    void aCaseWithASpaceOfEachClass() {
        cast = new Cast(jdbc);
        prioritised = cast.space("CMS-003", Cast.CORRIDOR, true, "Mesa de Velille");
        other = cast.space("CMS-003", Cast.CORRIDOR, false, "Mesa de Livitaca");
        keep(prioritised, CommitmentState.SUSPENDED, "Asfaltar la vía");
        keep(prioritised, CommitmentState.FULFILLED, "Mejorar la posta");
        keep(other, CommitmentState.SUSPENDED, "Ampliar el colegio");
        keep(other, CommitmentState.IN_PROGRESS, "Techar el mercado");
        keep(other, CommitmentState.DISMISSED, "Cercar la plaza");
    }

    private long keep(Cast.Space space, CommitmentState state, String description) {
        return cast.promise(space, SIGNED, description)
                .fact(SIGNED.plusDays(9), state, null)
                .keepAll()
                .id();
    }

    @Test
    void aCaseCountsItsCommitmentsThePrioritisedOnesAndTheOpenOnes() {
        long id = prioritised.caseId();
        assertThat(totals.byCase(List.of(id, -1L), ALL)).containsExactly(entry(id, counts(5, 2, 3)));
    }

    private CommitmentTotals.OfCase counts(long total, long ofPrioritised, long open) {
        return new CommitmentTotals.OfCase(prioritised.caseId(), total, ofPrioritised, open);
    }

    @Test
    void eachClassCountsInItsOwnVocabulary() {
        assertThat(totals.byState(prioritised.caseId(), ALL))
                .extracting(of -> of.spaceClass().code(), OfState::stateName, OfState::count, OfState::reported)
                .containsExactly(
                        tuple("priorizado", "Suspendido", 1L, true),
                        tuple("priorizado", "Cumplido", 1L, true),
                        tuple("no_priorizado", "En proceso", 2L, true),
                        tuple("no_priorizado", "No se reportan", 1L, false));
    }

    @Test
    void aStateOpensItsRowsByItsFullName() {
        assertThat(totals.byState(prioritised.caseId(), ALL))
                .extracting(OfState::filter)
                .contains("estado=Abierto%20-%20Suspendido", "equivalente=No%20se%20reportan");
    }

    @Test
    void spacesAndActasCountTheirOwn() {
        assertThat(totals.bySpace(prioritised.caseId(), ALL))
                .containsEntry(prioritised.id(), 2L)
                .containsEntry(other.id(), 3L);
        assertThat(totals.byActa(prioritised.caseId(), ALL).values()).containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void annulledAndAbsorbedOnesCountNowhere() {
        long annulled = keep(other, CommitmentState.IN_PROGRESS, "Escrito por error");
        jdbc.sql("update commitment set annulled_entry_id = last_entry_id where id = ?")
                .param(annulled)
                .update();
        long absorbed = keep(other, CommitmentState.IN_PROGRESS, "Techar mercado");
        jdbc.sql("update commitment set absorbed_into_id = (select min(id) from commitment) where id = ?")
                .param(absorbed)
                .update();
        assertThat(totals.byCase(List.of(other.caseId()), ALL)).containsValue(counts(5, 2, 3));
    }

    @Test
    void outsideTheViewersUnitsNothingIsCounted() {
        Viewer elsewhere = new Viewer(1, "ssgd", "Ana", Set.of(Role.SSGD), Set.of(cast.unit(Cast.SOUTH)));
        assertThat(totals.byCase(List.of(other.caseId()), elsewhere)).isEmpty();
        assertThat(totals.byState(other.caseId(), elsewhere)).isEmpty();
    }
}

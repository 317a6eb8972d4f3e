package pe.palabra.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.shared.NotFound;

@DatabaseTest
class CaseQueriesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final Viewer ALL = new Viewer(1, "sspi", "Rosa Quispe", Set.of(Role.SSPI), Set.of());

    @Autowired
    private CaseQueries cases;

    @Autowired
    private Prioritisations determinations;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Cast.Space space;

    @BeforeEach
    void aCase() {
        cast = new Cast(jdbc);
        space = cast.space("CMS-003", Cast.CORRIDOR, false);
    }

    private CaseView read() {
        return cases.caseOf("CMS-003", TODAY, ALL);
    }

    private long entry() {
        return cast.entry(Instant.parse("2026-10-01T12:00:00Z"));
    }

    @Test
    void aClassInferredByImportSaysThatItLacksSupport() {
        CaseView.SpaceRow row = read().spaces().get(0);
        assertThat(row.prioritised()).isFalse();
        assertThat(row.since()).isEqualTo("desde siempre");
        assertThat(row.ground()).isEqualTo("por importación: falta sustento");
        assertThat(row.lacksSupport()).isTrue();
    }

    @Test
    void aDeterminationSaysFromWhenItHolds() {
        determinations.save(new Prioritisation(
                space.id(),
                SpaceClass.PRIORITISED,
                LocalDate.of(2024, 2, 1),
                PrioritisationGround.RECOMMENDATION,
                "Oficio 12",
                entry()));
        CaseView.SpaceRow row = read().spaces().get(0);
        assertThat(row.prioritised()).isTrue();
        assertThat(row.since()).isEqualTo("desde el 01/02/2024");
        assertThat(row.lacksSupport()).isFalse();
    }

    @Test
    void actasStandFromTheNewestToTheOldestWithoutAnnulledOnes() {
        cast.promise(space, LocalDate.of(2021, 12, 30), "Asfaltar la vía").keep();
        cast.promise(space, LocalDate.of(2023, 5, 4), "Mejorar la posta").keep();
        cast.promise(space, LocalDate.of(2022, 1, 1), "Ampliar el colegio").keep();
        jdbc.sql("update acta set annulled_entry_id = ? where signed_on = date '2022-01-01'")
                .param(entry())
                .update();
        assertThat(read().actas()).extracting(CaseView.ActaRow::signedOn).containsExactly("04/05/2023", "30/12/2021");
    }

    @Test
    void anAnnulledSpaceIsNotShown() {
        jdbc.sql("update dialogue_space set annulled_entry_id = ? where id = ?")
                .params(entry(), space.id())
                .update();
        assertThat(read().spaces()).isEmpty();
    }

    @Test
    void theCodeAsWrittenIsShownOnlyWhereItDiffers() {
        assertThat(read().head().writtenCode()).isNull();
        jdbc.sql("update dialogue_case set written_code = 'cms  003'").update();
        assertThat(read().head().writtenCode()).isEqualTo("cms  003");
    }

    @Test
    void anUnknownAnAnnulledAndAnOutsideCaseAreNotFoundAlike() {
        assertThatThrownBy(() -> cases.caseOf("CMS-004", TODAY, ALL)).isInstanceOf(NotFound.class);
        Viewer elsewhere = new Viewer(1, "ssgd", "Ana", Set.of(Role.SSGD), Set.of(cast.unit(Cast.SOUTH)));
        assertThatThrownBy(() -> cases.caseOf("CMS-003", TODAY, elsewhere)).isInstanceOf(NotFound.class);
        jdbc.sql("update dialogue_case set annulled_entry_id = ?")
                .param(entry())
                .update();
        assertThatThrownBy(this::read).isInstanceOf(NotFound.class);
    }
}

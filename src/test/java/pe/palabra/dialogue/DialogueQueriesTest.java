package pe.palabra.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;

@DatabaseTest
class DialogueQueriesTest {

    private static final Viewer ALL = new Viewer(1, "sspi", "Rosa Quispe", Set.of(Role.SSPI), Set.of());

    @Autowired
    private DialogueQueries dialogue;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private Cast.Space corridor;
    private Cast.Space south;

    @BeforeEach
    void twoCases() {
        cast = new Cast(jdbc);
        corridor = cast.space("CMS-003", Cast.CORRIDOR, true, "Mesa de Velille");
        cast.space("CMS-003", Cast.CORRIDOR, false, "Mesa de Livitaca");
        south = cast.space("SUC-061", Cast.SOUTH, false);
    }

    private CasePage find(String text) {
        return dialogue.cases(new CaseSearch(text, null, null, false, null, null), ALL);
    }

    private CasePage page(@Nullable String after, @Nullable String before) {
        return dialogue.cases(new CaseSearch("", null, null, false, after, before), ALL);
    }

    private static List<String> codes(CasePage page) {
        return page.rows().stream().map(CaseRow::code).toList();
    }

    private void annul(String table, long id) {
        long entry = cast.entry(Instant.parse("2026-10-01T12:00:00Z"));
        jdbc.sql("update " + table + " set annulled_entry_id = ? where id = ?")
                .params(entry, id)
                .update();
    }

    @Test
    void casesStandInTheOrderOfTheirCodesWithTheirSpaces() {
        cast.promise(corridor, LocalDate.of(2021, 12, 30), "Asfaltar la vía").keep();
        CasePage page = find("");
        assertThat(codes(page)).containsExactly("CMS-003", "SUC-061");
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.rows().get(0).spaces()).isEqualTo(2);
        assertThat(page.rows().get(0).prioritisedSpaces()).isEqualTo(1);
        assertThat(page.rows().get(0).actas()).isEqualTo(1);
        assertThat(page.rows().get(0).unit()).isEqualTo(Cast.CORRIDOR);
    }

    @ParameterizedTest
    @CsvSource({"cms 003,CMS-003", "003,CMS-003", "velille,CMS-003", "MESA DE LIVITACÁ,CMS-003", "corredor vial,SUC-061"
    })
    void aCaseIsFoundByCodeSpaceOrName(String text, String code) {
        jdbc.sql("update dialogue_case set name = 'Corredor Vial del Sur' where id = ?")
                .param(south.caseId())
                .update();
        assertThat(codes(find(text))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"%", "_", "!", "'\\'", "nada"})
    void whatNoCaseHasFindsNone(String text) {
        assertThat(find(text).rows()).isEmpty();
        assertThat(find(text).total()).isZero();
    }

    @Test
    void aUnitNarrowsTheList() {
        CaseSearch ofSouth = new CaseSearch("", south.unitId(), null, false, null, null);
        assertThat(codes(dialogue.cases(ofSouth, ALL))).containsExactly("SUC-061");
    }

    @Test
    void aViewerOfOneUnitSeesItsCasesAlone() {
        Viewer limited = new Viewer(1, "ssgd", "Ana", Set.of(Role.SSGD), Set.of(south.unitId()));
        CasePage page = dialogue.cases(CaseSearch.ALL, limited);
        assertThat(codes(page)).containsExactly("SUC-061");
        assertThat(page.total()).isEqualTo(1);
        assertThat(dialogue.cases(new CaseSearch("", corridor.unitId(), null, false, null, null), limited)
                        .rows())
                .isEmpty();
    }

    @Test
    void annulledCasesAndSpacesAreNotListed() {
        annul("dialogue_case", south.caseId());
        annul("dialogue_space", corridor.id());
        CasePage page = find("");
        assertThat(codes(page)).containsExactly("CMS-003");
        assertThat(page.rows().get(0).spaces()).isEqualTo(1);
        assertThat(codes(find("velille"))).isEmpty();
    }

    @Test
    void casesAreFoundByTheRiskThatHoldsAndThoseWithoutAny() {
        risk(corridor, "CRITICAL", LocalDate.of(2026, 9, 1));
        risk(corridor, "MEDIUM", LocalDate.of(2026, 10, 1));
        assertThat(codes(dialogue.cases(of("MEDIUM"), ALL))).containsExactly("CMS-003");
        assertThat(codes(dialogue.cases(of("CRITICAL"), ALL))).isEmpty();
        assertThat(codes(dialogue.cases(CaseSearch.withoutRisk(), ALL))).doesNotContain("CMS-003");
        assertThat(dialogue.count(CaseSearch.withoutRisk(), ALL))
                .isEqualTo(dialogue.cases(CaseSearch.withoutRisk(), ALL).total())
                .isPositive();
    }

    private static CaseSearch of(String risk) {
        return new CaseSearch("", null, risk, false, null, null);
    }

    private void risk(Cast.Space space, String level, LocalDate on) {
        jdbc.sql("insert into case_risk (case_id, level, occurred_on, entry_id) values (?, ?, ?, ?)")
                .params(space.caseId(), level, on, cast.entry(Instant.parse("2026-11-01T12:00:00Z")))
                .update();
    }

    @Test
    void aClassWithItsDocumentIsNoLongerWithoutSupport() {
        assertThat(codes(dialogue.cases(CaseSearch.withoutSupport(), ALL))).contains("CMS-003", "SUC-061");
        jdbc.sql(
                        "insert into prioritisation (space_id, prioritised, in_force_from, ground, document, entry_id)"
                                + " select id, true, date '2026-10-15', 'RECOMMENDATION', 'Oficio 12', ? from dialogue_space where case_id = ?")
                .params(cast.entry(Instant.parse("2026-10-15T15:00:00Z")), corridor.caseId())
                .update();
        assertThat(codes(dialogue.cases(CaseSearch.withoutSupport(), ALL)))
                .contains("SUC-061")
                .doesNotContain("CMS-003");
    }

    @Test
    void pagesFollowEachOtherAndLeadBack() {
        for (int i = 1; i <= 100; i++) {
            cast.space(String.format("ZZ-%03d", i), Cast.SOUTH, false);
        }
        CasePage first = page(null, null);
        assertThat(first.rows()).hasSize(50);
        assertThat(first.total()).isEqualTo(102);
        assertThat(first.previous()).isNull();
        CasePage second = page(first.next(), null);
        CasePage third = page(second.next(), null);
        assertThat(codes(third)).containsExactly("ZZ-099", "ZZ-100");
        assertThat(third.next()).isNull();
        assertThat(codes(page(null, third.previous()))).isEqualTo(codes(second));
        assertThat(codes(page(null, second.previous()))).isEqualTo(codes(first));
        assertThat(page(null, second.previous()).previous()).isNull();
        assertThat(page(null, second.previous()).next()).isEqualTo(first.next());
    }
}

package pe.palabra.commitment.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.commitment.list.ListCursor;

class FilterInputTest {

    @Test
    void whatWasWrittenBecomesAQueryStringInTheContractsOrderWithoutBlanks() {
        FilterInput input = FilterInput.of(Map.of(
                "orden", List.of("-plazo"),
                "estado", List.of("Abierto - Suspendido", " ", "Cerrado - Cumplido"),
                "q", List.of(" agua y luz "),
                "color", List.of("rojo")));
        assertThat(input.query())
                .isEqualTo("q=agua+y+luz&estado=Abierto+-+Suspendido&estado=Cerrado+-+Cumplido&orden=-plazo");
        assertThat(input.isEmpty()).isFalse();
        assertThat(input.cleared().query()).isEqualTo("orden=-plazo");
        assertThat(input.cleared().isEmpty()).isTrue();
    }

    @Test
    void oneValueCanBeDroppedAndOneParameterReplaced() {
        FilterInput input = FilterInput.of(Map.of("ut", List.of("UT-SE", "UT-NOR"), "tipo", List.of("PIP")));
        assertThat(input.without(FilterParameter.UNIT, "UT-SE").query()).isEqualTo("ut=UT-NOR&tipo=PIP");
        assertThat(input.with(FilterParameter.UNIT, "UT-AMA").query()).isEqualTo("ut=UT-AMA&tipo=PIP");
        assertThat(input.with(FilterParameter.KIND).query()).isEqualTo("ut=UT-SE&ut=UT-NOR");
    }

    @Test
    void aQueryStringIsReadAgainAndWhatItCannotSayIsPassedOver() {
        String query = "q=agua+y+luz&estado=Abierto+-+Suspendido&estado=Cerrado+-+Cumplido&orden=-plazo";
        assertThat(FilterInput.parse(query).query()).isEqualTo(query);
        assertThat(FilterInput.parse("ut=%zz&=x&region&color=rojo&region=Puno").query())
                .isEqualTo("region=Puno");
        assertThat(FilterInput.parse("")).isEqualTo(FilterInput.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void everyStateIsFoundByItsWholeNameAndItsShortOne(CommitmentState state) {
        assertThat(FilterWords.state(state.label())).contains(state);
        assertThat(FilterWords.state(state.shortLabel().toUpperCase(Locale.ROOT)))
                .contains(state);
    }

    @ParameterizedTest
    @EnumSource
    void everyEquivalentIsFoundByItsNameAlone(EquivalentState state) {
        assertThat(FilterWords.equivalent(state.label())).contains(state);
        assertThat(FilterWords.equivalent(state.label() + "s")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnOrdersBothWays(CommitmentColumn column) {
        assertThat(CommitmentOrder.of(column.key())).contains(new CommitmentOrder(column, false));
        assertThat(CommitmentOrder.of("-" + column.key()).orElseThrow().key()).isEqualTo("-" + column.key());
    }

    @Test
    void aCursorComesBackAsItWentAndOnlyToItsOwnList() {
        CommitmentOrder order = new CommitmentOrder(CommitmentColumn.DESCRIPTION, true);
        for (String value : new String[] {"2026-10-31", "", "a\nb", null}) {
            ListCursor cursor = new ListCursor(order.key(), true, value, 7, 50);
            assertThat(ListCursor.of(cursor.encoded(), order)).contains(cursor);
            assertThat(ListCursor.of(cursor.encoded(), CommitmentOrder.BY_CODE)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DUE_ON, 2026-99-99",
        "ACTA_ON, 0000-01-01",
        "UPDATED_ON, ''",
        "SNIP, x",
        "STATE, 99999999999999999999",
        "PROGRESS, 1e9",
        "CODE, 'CMS\0'"
    })
    void aCursorWhoseValueItsColumnCannotHaveIsNone(CommitmentColumn column, String value) {
        CommitmentOrder order = new CommitmentOrder(column, false);
        assertThat(ListCursor.of(new ListCursor(order.key(), false, value, 7, 50).encoded(), order))
                .isEmpty();
    }

    @Test
    void aCursorThatStandsBeforeTheFirstRowIsNone() {
        ListCursor cursor = new ListCursor(CommitmentOrder.BY_CODE.key(), false, "CMS-001", 7, -10);
        assertThat(ListCursor.of(cursor.encoded(), CommitmentOrder.BY_CODE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "LXBsYXpv", "Y29kaWdvCmYKMQ"})
    void aCursorThatIsNoneIsNone(String written) {
        assertThat(ListCursor.of(written, CommitmentOrder.BY_CODE)).isEmpty();
    }
}

package pe.palabra.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportGroup;

class NarrativeTest {

    private static final ReportContent CONTENT = new ReportContent(
            List.of(
                    group(1, "UT Sureste", SpaceClass.PRIORITISED, 1_200, 12),
                    group(1, "UT Sureste", SpaceClass.NOT_PRIORITISED, 300, 5),
                    group(2, "UT Amazonía", SpaceClass.PRIORITISED, 40, 0)),
            "",
            List.of(),
            List.of());

    private static ReportGroup group(long unit, String name, SpaceClass spaceClass, int total, int suspended) {
        return new ReportGroup(
                unit,
                name,
                spaceClass,
                Map.of(Figure.TOTAL, total, Figure.REPORTED, total),
                Map.of(CommitmentState.SUSPENDED, suspended, CommitmentState.FULFILLED, total - suspended));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{total}|1,540",
                "{total:UT Sureste}|1,500",
                "{total:ut sureste:no priorizados}|300",
                "{total:priorizado}|1,240",
                "{Suspendido}|17",
                "{Abierto - Suspendido:UT Amazonía}|0",
                "{En proceso}|17",
                "{Cumplido:no priorizados:UT Sureste}|295"
            })
    void aFieldIsTheFigureThatItNames(String field, String value) {
        assertThat(new Narrative("Hay " + field + ".", CONTENT).plain()).isEqualTo("Hay " + value + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{nada}", "{total:UT Luna}", "{}", "{total:UT Sureste:medio}"})
    void aFieldThatNamesNothingIsToldAndLeftAsItIs(String field) {
        Narrative narrative = new Narrative("Hay " + field + " y {total}.", CONTENT);

        assertThat(narrative.unknownFields()).containsExactly(field);
        assertThat(narrative.plain()).isEqualTo("Hay " + field + " y 1,540.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Son 1,540|",
                "Son 1540 y 300|",
                "Son 1541|1541",
                "Son 9,999 y 77|9,999;77",
                "Al 31/10/2026, en 2026, el 31 de octubre|",
                "El caso CMS-003 y la R7|",
                "Un 98.9 % y un 97.0%|97.0%",
                "Faltan 13.|13"
            })
    void aTypedNumberThatIsNoFigureIsOdd(String text, String odd) {
        assertThat(String.join(";", new Narrative(text, CONTENT).oddNumbers())).isEqualTo(odd == null ? "" : odd);
    }

    @Test
    void everyLineIsAParagraph() {
        assertThat(new Narrative("Uno\n\n  Dos \r\n", CONTENT).plain()).isEqualTo("Uno\nDos");
    }
}

package pe.palabra.matrix.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static pe.palabra.matrix.reading.MatrixFile.findings;
import static pe.palabra.matrix.reading.MatrixFile.refusals;
import static pe.palabra.matrix.reading.MatrixFile.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.territory.GovernmentLevel;

/** Empty, type, codes, progress, level, case code and description: a sentence of contracts.md each. */
class CellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "–",
                "---",
                "s/c",
                "S/C",
                "s.c.",
                "s/n",
                "S/D",
                "n/a",
                "N.A.",
                "No aplica",
                "NO APLICA.",
                "por definir",
                "Sin dato",
                "#N/A",
                "#REF!",
                "#¡REF!",
                "#¡VALOR!",
                "#DIV/0!",
                "#N/D",
                "#¿NOMBRE?",
                "…"
            })
    void theseAreEmpty(String text) {
        ReadRow row = row(MatrixColumn.RESPONSIBLE, text, MatrixColumn.CUI, text, MatrixColumn.PROGRESS, text);
        assertThat(row.responsible()).isEmpty();
        assertThat(row.cui()).isNull();
        assertThat(row.progress()).isNull();
        assertThat(row.written()).doesNotContainKeys(MatrixColumn.RESPONSIBLE, MatrixColumn.CUI, MatrixColumn.PROGRESS);
        assertThat(refusals(row(MatrixColumn.CASE_CODE, text))).containsExactly("CÓDIGO DEL CASO");
        assertThat(refusals(row(MatrixColumn.DESCRIPTION, text))).containsExactly("DESCRIPCIÓN DEL COMPROMISO");
    }

    @Test
    void anErrorIsTakenAsEmptyAndTold() {
        assertThat(findings(row(MatrixColumn.CUI, "#N/A"))).containsExactly("celda-con-error CÓDIGO UNIFICADO=#N/A");
    }

    @Test
    void anEmptyStateIsNoRefusalHere() {
        ReadRow row = row(MatrixColumn.STATE, "-");
        assertThat(row.state()).isNull();
        assertThat(row.refusals()).isEmpty();
        assertThat(row.written()).doesNotContainKey(MatrixColumn.STATE);
    }

    @Test
    void wholeNumbersLoseTheirPointZero() {
        ReadRow row = row(MatrixColumn.CASE_CODE, "61.0", MatrixColumn.CUI, "2331857.0");
        assertThat(row.caseCode()).isEqualTo("61");
        assertThat(row.cui()).isEqualTo("2331857");
    }

    @ParameterizedTest
    @CsvSource({"cms 003, CMS-003", "Cañaris_12, CANARIS-12", "'  -LOR–005- ', LOR-005", "a//b, A-B"})
    void caseCodesTakeTheirShape(String written, String code) {
        ReadRow row = row(MatrixColumn.CASE_CODE, written);
        assertThat(row.caseCode()).isEqualTo(code);
        assertThat(row.writtenCase()).isEqualTo(written.strip());
        assertThat(row.refusals()).isEmpty();
    }

    @Test
    void aCaseCodeOfWhichNothingIsLeftOrTooLongIsRefused() {
        assertThat(refusals(row(MatrixColumn.CASE_CODE, "项目"))).containsExactly("CÓDIGO DEL CASO");
        ReadRow tooLong = row(MatrixColumn.CASE_CODE, "CASO-".repeat(7));
        assertThat(tooLong.refusals())
                .extracting(RowNotice::reason)
                .containsExactly("El código del caso pasa de 30 caracteres.");
        assertThat(tooLong.caseCode()).isNull();
        assertThat(row(MatrixColumn.CASE_CODE, "A".repeat(30)).caseCode()).hasSize(30);
    }

    @Test
    void aDescriptionKeepsItsText() {
        assertThat(row(MatrixColumn.DESCRIPTION, "  <b>Dos</b>  líneas\ny «más»  ")
                        .description())
                .isEqualTo("<b>Dos</b>  líneas\ny «más»");
    }

    @Test
    void everyReasonOfARefusalIsTold() {
        ReadRow row = row(
                MatrixColumn.CASE_CODE,
                "",
                MatrixColumn.ACTA_DATE,
                "31/02/2022",
                MatrixColumn.DESCRIPTION,
                "-",
                MatrixColumn.STATE,
                "Casi listo");
        assertThat(row.refusals())
                .extracting(RowNotice::column, RowNotice::value)
                .containsExactly(
                        tuple("CÓDIGO DEL CASO", ""),
                        tuple("FECHA DEL ACTA", "31/02/2022"),
                        tuple("DESCRIPCIÓN DEL COMPROMISO", "-"),
                        tuple("ESTADO ACTUAL DEL COMPROMISO", "Casi listo"));
    }

    @Test
    void aMonthAloneIsAFinding() {
        assertThat(findings(row(MatrixColumn.ACTA_DATE, "nov-2021")))
                .containsExactly("fecha-sin-dia FECHA DEL ACTA=nov-2021");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PIP", "pip", "P.I.P.", "Proyecto", "Proyecto de inversión pública", "PROYECTOS", "PIP (OxI)"})
    void theseAreProjects(String text) {
        assertThat(row(MatrixColumn.KIND, text).kind()).isEqualTo(CommitmentKind.INVESTMENT_PROJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Actividad", "ACTIVIDAD", "actividades", "Act.", "act", "Actividad de gestión"})
    void theseAreActivities(String text) {
        assertThat(row(MatrixColumn.KIND, text).kind()).isEqualTo(CommitmentKind.ACTIVITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "Otro", "IOARR", "PIP / Actividad", "Acta", "Pipeta"})
    void elseThereIsNoTypeWithAFinding(String text) {
        ReadRow row = row(MatrixColumn.KIND, text);
        assertThat(row.kind()).isNull();
        assertThat(row.findings()).extracting(RowNotice::finding).containsExactly("sin-tipo");
        assertThat(row.refusals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2331857",
                "2.331.857",
                "2,331,857",
                "2 331 857",
                "'2331857",
                "CUI 2331857",
                "CUI N° 2331857",
                "02331857",
                "2331857.0",
                "2331857.00",
                "C.U.I.: 2331857",
                "1.- 2331857",
                "2.331857E+06",
                "2'331,857"
            })
    void aCuiHasSevenDigits(String text) {
        ReadRow row = row(MatrixColumn.CUI, text);
        assertThat(row.cui()).isEqualTo("2331857");
        assertThat(row.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "184885, 184885",
        "SNIP 184885, 184885",
        "'SNIP: 184,885', 184885",
        "000184885, 184885",
        "7, 7",
        "N° 12.345, 12345"
    })
    void aSnipHasSixDigitsAtMost(String text, String snip) {
        ReadRow row = row(MatrixColumn.SNIP, text);
        assertThat(row.snip()).isEqualTo(snip);
        assertThat(row.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2331857 / 2331858, 2331857",
        "'2331857, 2331858', 2331857",
        "'2331857,2331858', 2331857",
        "2331857 y 2331858, 2331857",
        "2331857 2331858, 2331857",
        "12 - 2331858, 2331858",
        "SNIP 184885 CUI 2331857, 2331857"
    })
    void ofSeveralCodesTheFirstValidOneIsKeptWithAFinding(String text, String cui) {
        ReadRow row = row(MatrixColumn.CUI, text);
        assertThat(row.cui()).isEqualTo(cui);
        assertThat(findings(row)).containsExactly("cui CÓDIGO UNIFICADO=" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "233185", "23318577", "en trámite", "0", "2.33E+06", "12/13"})
    void whatIsNoCuiIsNotStoredWithAFinding(String text) {
        ReadRow row = row(MatrixColumn.CUI, text);
        assertThat(row.cui()).isNull();
        assertThat(findings(row)).containsExactly("cui CÓDIGO UNIFICADO=" + text);
    }

    @Test
    void whatIsNoSnipIsNotStoredWithAFinding() {
        ReadRow row = row(MatrixColumn.SNIP, "2331857");
        assertThat(row.snip()).isNull();
        assertThat(findings(row)).containsExactly("snip CODIGO SNIP=2331857");
    }

    @ParameterizedTest
    @CsvSource({
        "0.35, 35 %, 35.00",
        "'0,35', 35 %, 35.00",
        "1, 100 %, 100.00",
        "0, 0 %, 0.00",
        "0.355, 35.5 %, 35.50",
        "35, 35 %, 35.00",
        "35%, 35 %, 35.00",
        "35 %, 35 %, 35.00",
        "'35,5%', 35.5 %, 35.50",
        "35.50 %, 35.5 %, 35.50",
        "100, 100 %, 100.00",
        "100%, 100 %, 100.00",
        "1%, 1 %, 1.00",
        "0.5%, 0.5 %, 0.50",
        "1.5, 1.5 %, 1.50",
        "1.0, 100 %, 100.00",
        "0.333333333, 33.33 %, 33.33"
    })
    void progressIsAPercentage(String text, String shown, String percent) {
        Progress progress = row(MatrixColumn.PROGRESS, text).progress();
        assertThat(progress.text()).isEqualTo(shown);
        assertThat(progress.percent()).hasToString(percent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Se remitió oficio al sector",
                "150",
                "101",
                "+1",
                "-5",
                "35% de obra",
                "20-30%",
                "3 de 4",
                "en obra"
            })
    void anyOtherProgressKeepsItsText(String text) {
        assertThat(row(MatrixColumn.PROGRESS, text).progress()).isEqualTo(new Progress(text, null));
    }

    @Test
    void withItsSignAPercentageMayPassAHundredAndIsNoFigureThen() {
        assertThat(ProgressCell.read("150%")).isEqualTo(new Progress("150 %", null));
        assertThat(ProgressCell.read("112,5 %")).isEqualTo(new Progress("112.5 %", null));
    }

    @ParameterizedTest
    @CsvSource({"Nacional, NATIONAL", "GOBIERNO REGIONAL, REGIONAL", "local, LOCAL", "Gobierno Local (distrital), LOCAL"
    })
    void levelsAreThree(String text, GovernmentLevel level) {
        ReadRow row = row(MatrixColumn.LEVEL, text);
        assertThat(row.level()).isEqualTo(level);
        assertThat(row.findings()).isEmpty();
    }

    @Test
    void ofSeveralLevelsTheFirstIsTakenAndNoneIsGuessed() {
        ReadRow several = row(MatrixColumn.LEVEL, "Regional / Nacional");
        assertThat(several.level()).isEqualTo(GovernmentLevel.REGIONAL);
        assertThat(findings(several)).containsExactly("nivel NIVEL DE GOBIERNO RESPONSABLE=Regional / Nacional");
        ReadRow none = row(MatrixColumn.LEVEL, "Privado");
        assertThat(none.level()).isNull();
        assertThat(findings(none)).containsExactly("nivel NIVEL DE GOBIERNO RESPONSABLE=Privado");
    }

    @Test
    void theCommitmentsCodeIsTakenWithoutSpacesAndInCapitals() {
        assertThat(row(MatrixColumn.COMMITMENT_CODE, " cms-003 – 20211230-07").code())
                .isEqualTo("CMS-003-20211230-07");
        assertThat(row().code()).isNull();
    }
}

package pe.palabra.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.palabra.DatabaseTest;
import pe.palabra.matrix.reading.MatrixColumn;

/** R14 on rows that bring the code of their commitment, or that say the same as another row. */
@DatabaseTest
class ImportCodesTest {

    private static final String AUGUST = "2026-08-31";
    private static final String SEPTEMBER = "2026-09-30";
    private static final String CODE = "SUC-061-20211121-";

    @Autowired
    private Imports imports;

    @Autowired
    private ImportService service;

    private static TestMatrix row(String description, String code) {
        return also(new TestMatrix(), description, code);
    }

    private static TestMatrix also(TestMatrix matrix, String description, String code) {
        return matrix.row("SUC-061", description, "En proceso").with(MatrixColumn.COMMITMENT_CODE, code);
    }

    @Test
    void aCodeOfARefusedRowIsStillFreeAndOneTakenOverIsRepeatedAfterwards() {
        TestMatrix matrix = row("Uno", CODE + "07").with(MatrixColumn.STATE, "Casi listo");
        also(also(matrix, "Dos", CODE + "07"), "Tres", CODE + "07");
        long id = imports.upload(matrix, AUGUST);
        assertThat(imports.counts(id)).containsExactly(1, 0, 0, 0, 2);
        assertThat(imports.refusals(id).get(0)).startsWith("2 ESTADO ACTUAL DEL COMPROMISO");
        assertThat(imports.refusals(id).get(1))
                .startsWith("4 DESCRIPCIÓN DEL COMPROMISO")
                .contains("fila 3")
                .contains("mismo código");
        imports.confirm(id);
        assertThat(imports.register()).containsOnlyKeys(CODE + "07");
    }

    @Test
    void aCodeThatDoesNotFitIsRefusedAlsoWhereTheRegisterKnowsItsWords() {
        imports.apply(row("Uno", ""), AUGUST);
        TestMatrix matrix = row("Uno", "SUC-062-20211121-01");
        also(also(matrix, "Uno", "SUC-061-20211122-01"), "Uno", "01");
        long id = imports.upload(matrix, SEPTEMBER);
        assertThat(imports.counts(id)).containsExactly(0, 0, 0, 0, 3);
        assertThat(imports.refusals(id))
                .allSatisfy(refusal -> assertThat(refusal).contains(" CÓDIGO DEL COMPROMISO: "));
    }

    @Test
    void aCodeThatAReversalTookBackComesOnlyWithItsCaseAndDate() {
        imports.revert(imports.apply(row("Uno", ""), AUGUST));
        TestMatrix matrix = row("Uno", CODE + "01").with(MatrixColumn.CASE_CODE, "SUC");
        also(matrix, "Uno", CODE + "01").with(MatrixColumn.ACTA_DATE, "22/11/2021");
        long id = imports.upload(matrix, AUGUST);
        assertThat(imports.refusals(id))
                .hasSize(2)
                .allSatisfy(refusal -> assertThat(refusal).contains(" CÓDIGO DEL COMPROMISO: "));
        imports.apply(row("Uno, con más palabras", CODE + "01"), AUGUST);
        assertThat(imports.register()).containsOnlyKeys(CODE + "01");
    }

    @Test
    void aKnownCodeInTheRowOfAnotherCaseIsTold() {
        imports.apply(row("Uno", ""), AUGUST);
        long id = imports.upload(row("Uno", CODE + "01").with(MatrixColumn.CASE_CODE, "SUC"), SEPTEMBER);
        assertThat(imports.counts(id)).containsExactly(0, 0, 0, 1, 0);
        assertThat(imports.findings(id, "caso-distinto")).hasSize(1);
    }

    @Test
    void nothingIsSaidOfACommitmentBeforeItsActaWhateverDateTheRowHas() {
        imports.apply(row("Uno", "").with(MatrixColumn.ACTA_DATE, "15/09/2026"), SEPTEMBER);
        long id = imports.upload(row("Uno", "SUC-061-20260915-01").with(MatrixColumn.ACTA_DATE, "15/08/2026"), AUGUST);
        assertThat(imports.refusals(id)).singleElement().asString().startsWith("2 FECHA DEL ACTA");
    }

    @Test
    void aFreeCodeOverWordsThatTheRegisterKnowsIsThatCommitment() {
        imports.apply(row("Uno", ""), AUGUST);
        long id = imports.upload(row("UNO.", CODE + "07"), SEPTEMBER);
        assertThat(imports.counts(id)).containsExactly(0, 0, 0, 1, 0);
        assertThat(imports.findings(id, "codigo-distinto")).hasSize(1);
        imports.annul(CODE + "01");
        long annulled = imports.upload(row("Uno", CODE + "07"), SEPTEMBER);
        assertThat(imports.refusals(annulled).get(0)).contains("anulado");
    }

    @Test
    void aCommitmentMayTakeTheWordsOfAnotherOnceAndTheSameFileAgainChangesNothing() {
        imports.apply(also(row("Uno", ""), "Dos", ""), AUGUST);
        long first = imports.apply(row("Dos", CODE + "01"), SEPTEMBER);
        assertThat(imports.counts(first)).containsExactly(0, 1, 0, 0, 0);
        long again = imports.apply(row("Dos", CODE + "01"), SEPTEMBER);
        assertThat(imports.counts(again)).containsExactly(0, 0, 0, 1, 0);
    }

    @Test
    void ofTwoCommitmentsOfTheSameWordsAnEmptyCellLeavesTheOneThatItMayBe() {
        TestMatrix twins = also(row("Uno", ""), "Uno", "").with(MatrixColumn.RESPONSIBLE, "MTC");
        long id = imports.upload(twins, AUGUST);
        service.distinguish(id, Set.of(2), imports.analyst());
        imports.settle(id);
        imports.confirm(id);
        assertThat(imports.register()).hasSize(2);
        long next = imports.upload(
                also(row("Uno", "").with(MatrixColumn.REGION, ""), "Uno", "")
                        .with(MatrixColumn.REGION, "")
                        .with(MatrixColumn.RESPONSIBLE, "MTC"),
                SEPTEMBER);
        assertThat(imports.counts(next)).containsExactly(0, 0, 0, 2, 0);
        long other = imports.upload(row("Uno", "").with(MatrixColumn.REGION, "Puno"), SEPTEMBER);
        assertThat(imports.counts(other)).containsExactly(1, 0, 0, 0, 0);
    }

    @Test
    void aRowWithoutCodeThatSaysWhatARowWithOneSaysRepeatsIt() {
        imports.apply(row("Uno", ""), AUGUST);
        TestMatrix matrix = row("Uno y medio", CODE + "01");
        also(also(matrix, "UNO Y MEDIO", ""), "Uno", "");
        long id = imports.upload(matrix, SEPTEMBER);
        assertThat(imports.counts(id)).containsExactly(0, 1, 0, 0, 2);
        assertThat(imports.refusals(id))
                .allSatisfy(refusal -> assertThat(refusal)
                        .contains(" DESCRIPCIÓN DEL COMPROMISO: ")
                        .contains("fila 2"));
    }
}

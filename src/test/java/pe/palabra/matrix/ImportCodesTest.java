package pe.palabra.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pe.palabra.DatabaseTest;
import pe.palabra.commitment.CommitmentService;
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
    private CommitmentService commitments;

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
    void aFreeCodeOverWordsThatTheRegisterKnowsIsThatCommitment() {
        imports.apply(row("Uno", ""), AUGUST);
        long id = imports.upload(row("UNO.", CODE + "07"), SEPTEMBER);
        assertThat(imports.counts(id)).containsExactly(0, 0, 0, 1, 0);
        assertThat(imports.findings(id, "codigo-distinto")).hasSize(1);
        commitments.annul(CODE + "01", "se registró por error", imports.analyst());
        long annulled = imports.upload(row("Uno", CODE + "07"), SEPTEMBER);
        assertThat(imports.refusals(annulled).get(0)).contains("anulado");
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

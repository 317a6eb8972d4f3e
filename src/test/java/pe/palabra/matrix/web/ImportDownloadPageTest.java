package pe.palabra.matrix.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pe.palabra.As;
import pe.palabra.DatabaseTest;
import pe.palabra.matrix.BatchState;
import pe.palabra.matrix.CastImport;
import pe.palabra.matrix.Imports;
import pe.palabra.matrix.reading.MatrixColumn;

@DatabaseTest
@Import(Imports.class)
class ImportDownloadPageTest {

    private static final String DIRTY = "/matrix/matriz-sucia-a.xlsx";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Imports imports;

    @Autowired
    private JdbcClient jdbc;

    private byte[] download(String path) {
        var result = mvc.get().uri(path).with(As.ssgc()).exchange();
        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        return result.getResponse().getContentAsByteArray();
    }

    private static List<Row> rows(byte[] xlsx) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static List<String> cells(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    @Test
    void theEmptyMatrixHasTheFifteenHeadings() throws IOException {
        List<Row> rows = rows(download("/importaciones/plantilla.xlsx"));
        assertThat(rows).hasSize(1);
        assertThat(cells(rows.get(0)))
                .hasSize(15)
                .startsWith("CÓDIGO DEL CASO", "FECHA DEL ACTA", "TIPO DE COMPROMISO")
                .endsWith("NIVEL DE GOBIERNO RESPONSABLE", "COLABORADORES");
    }

    @Test
    void theEmptyMatrixIsReadAsOneWithoutRows() {
        long id = imports.upload(download("/importaciones/plantilla.xlsx"), "anexo-2.xlsx", "2026-10-31");
        assertThat(imports.counts(id)).containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void refusedRowsComeAsTheyWereWrittenWithTheirReasons() throws IOException {
        CastImport batch = new CastImport(context, BatchState.APPLIED)
                .refused(MatrixColumn.STATE, "Culminado", "No es un estado conocido.")
                .cells("{\"CASE_CODE\":\"SUE 001\",\"STATE\":\"Culminado\",\"PROGRESS\":\"=1+1\"}")
                .created("SUE-001-20260820-02", "Brindar talleres", "SUSPENDED");
        List<Row> rows = rows(download("/importaciones/" + batch.id() + "/rechazadas.xlsx"));
        assertThat(rows).hasSize(2);
        assertThat(cells(rows.get(0))).hasSize(16).endsWith("MOTIVO");
        assertThat(cells(rows.get(1)))
                .contains("SUE 001", "Culminado", "=1+1")
                .endsWith("ESTADO ACTUAL DEL COMPROMISO: No es un estado conocido.");
    }

    @Test
    void aCodeOfARefusedRowIsNotLost() throws IOException {
        CastImport batch = new CastImport(context, BatchState.TO_CONFIRM)
                .refused(MatrixColumn.COMMITMENT_CODE, "X-1", "Ese código no está en el registro.")
                .cells("{\"COMMITMENT_CODE\":\"X-1\"}");
        List<Row> rows = rows(download("/importaciones/" + batch.id() + "/rechazadas.xlsx"));
        assertThat(cells(rows.get(0))).startsWith("CÓDIGO DEL COMPROMISO");
        assertThat(cells(rows.get(1))).startsWith("X-1");
    }

    @Test
    void refusedRowsUploadedAgainAreAllReadAndNoHeadingIsUnknown() throws IOException {
        byte[] dirty = getClass().getResourceAsStream(DIRTY).readAllBytes();
        long first = imports.apply(dirty, "sucia.xlsx", "2026-08-31");
        byte[] refused = download("/importaciones/" + first + "/rechazadas.xlsx");
        long again = imports.upload(refused, "rechazadas.xlsx", "2026-08-31");
        assertThat(imports.findings(again, "columna-desconocida")).isEmpty();
        assertThat(imports.counts(again).get(0)).isZero();
        assertThat(jdbc.sql("select rows_total from import_batch where id = ?")
                        .param(again)
                        .query(Integer.class)
                        .single())
                .isEqualTo(imports.counts(first).get(4));
    }
}

package pe.palabra.matrix.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pe.palabra.file.Download;
import pe.palabra.file.FileStore;
import pe.palabra.matrix.preview.ImportHead;
import pe.palabra.matrix.preview.ImportQueries;
import pe.palabra.matrix.preview.RefusedRows;
import pe.palabra.matrix.reading.MatrixColumn;

/** What one takes home: the file as it came, its refused rows to mend, and an empty Anexo 2. */
@Controller
class ImportDownloadController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportQueries imports;
    private final RefusedRows refused;
    private final FileStore files;

    ImportDownloadController(ImportQueries imports, RefusedRows refused, FileStore files) {
        this.imports = imports;
        this.refused = refused;
        this.files = files;
    }

    @GetMapping("/importaciones/{id:\\d+}/archivo")
    ResponseEntity<Resource> original(@PathVariable long id) {
        ImportHead head = imports.head(id);
        return Download.of(files, head.fileSha256(), head.fileName());
    }

    @GetMapping("/importaciones/{id:\\d+}/rechazadas.xlsx")
    void refused(@PathVariable long id, HttpServletResponse response) throws IOException {
        String name = imports.head(id).fileName().replaceFirst("\\.[A-Za-z]{3,4}$", "");
        List<MatrixColumn> columns = refused.columns(id);
        open(response, "rechazadas-" + name + ".xlsx");
        try (AnexoWorkbook workbook = new AnexoWorkbook(response.getOutputStream(), columns, RefusedRows.REASONS)) {
            refused.write(id, columns, workbook::row);
        }
    }

    @GetMapping("/importaciones/plantilla.xlsx")
    void template(HttpServletResponse response) throws IOException {
        open(response, "anexo-2.xlsx");
        new AnexoWorkbook(response.getOutputStream(), MatrixColumn.anexo2()).close();
    }

    private static void open(HttpServletResponse response, String fileName) {
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Download.attachment(fileName));
    }
}

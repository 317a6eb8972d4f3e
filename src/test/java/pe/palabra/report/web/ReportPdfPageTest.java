package pe.palabra.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static pe.palabra.commitment.CommitmentState.FULFILLED;
import static pe.palabra.commitment.CommitmentState.IN_PROGRESS;
import static pe.palabra.commitment.CommitmentState.SUSPENDED;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pe.palabra.As;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;

@DatabaseTest
class ReportPdfPageTest {

    private static final String PAGE = "/reportes/mensual/2026-10";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;

    @BeforeEach
    void commitmentsOfTwoUnits() {
        cast = new Cast(jdbc);
        keep("SUE-001", Cast.SOUTH);
        keep("CMS-001", Cast.CORRIDOR);
    }

    private void keep(String caseCode, String unit) {
        cast.promise(cast.space(caseCode, unit, false), LocalDate.of(2026, 8, 20), "Mejorar la posta")
                .fact(LocalDate.of(2026, 8, 31), SUSPENDED, null)
                .keep();
    }

    @Test
    void itSaysWhichReportItIsInEveryLetter() throws IOException {
        mvc.post()
                .uri(PAGE + "/narrativa")
                .param("texto", "Según la señora Ñahui, {Suspendido} están suspendidos. ¿Cuándo? Así.")
                .with(As.ssgc())
                .with(csrf())
                .exchange();
        try (PDDocument document = pdf(As.ssgd())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Reporte mensual, octubre de 2026", "edición 1 · BORRADOR · corte 31/10/2026")
                    .contains("Según la señora Ñahui, 2 están suspendidos. ¿Cuándo? Así.")
                    .contains("de los cuales Suspendido", Cast.CORRIDOR, "− Salen", "cuadra")
                    .containsPattern("Huella sha256 [0-9a-f]{64}");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Reporte mensual, octubre de 2026");
            assertThat(fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void itSaysTheFiguresOfThePage() throws IOException {
        Cast.Space other = cast.space("CMS-002", Cast.CORRIDOR, false);
        for (int day = 1; day <= 12; day++) {
            cast.promise(other, LocalDate.of(2026, 10, day), "Mejorar el camino " + day)
                    .fact(LocalDate.of(2026, 10, day), day > 5 ? FULFILLED : IN_PROGRESS, null)
                    .keep();
        }
        String page =
                mvc.get().uri(PAGE).with(As.ssgd()).exchange().getResponse().getContentAsString();
        try (PDDocument document = pdf(As.ssgd())) {
            String printed = words(new PDFTextStripper().getText(document));
            assertThat(printed)
                    .contains(words(between(page, "<p class=\"headline\">", "</p>"))
                            .split(": ")[1]);
            assertThat(lines(between(page, "aria-label=\"Cuadro de", "</table>")))
                    .contains("Total que se reporta 13 1 14", "Nuevos en el mes 12 0 12")
                    .allSatisfy(line -> assertThat(printed).contains(line));
        }
    }

    private static String between(String page, String begin, String end) {
        int from = page.indexOf(begin) + begin.length();
        return page.substring(from, page.indexOf(end, from));
    }

    /** The rows of a table that hold figures, as they are read. */
    private static List<String> lines(String table) {
        return Stream.of(table.split("<tr>"))
                .filter(row -> row.contains("data-cifra"))
                .map(ReportPdfPageTest::words)
                .toList();
    }

    private static String words(String written) {
        return written.replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replaceAll(" (?=[,.:])", "")
                .strip();
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    @Test
    void issuedItIsNamedSo() {
        mvc.post().uri(PAGE + "/emision").with(As.ssgc()).with(csrf()).exchange();

        assertThat(get(As.sspi()))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/pdf")
                .hasHeader("Content-Disposition", "attachment; filename=\"reporte-mensual-2026-10-emitido-1.pdf\"");
    }

    @Test
    void anAccountLimitedToSomeUnitsPrintsThoseAlone() throws IOException {
        try (PDDocument document = pdf(As.viewer(Role.SSGD, cast.unit(Cast.SOUTH)))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(Cast.SOUTH, "algunas unidades territoriales")
                    .doesNotContain(Cast.CORRIDOR);
        }
    }

    @ParameterizedTest
    @EnumSource
    void itIsForTheSgsd(Role role) {
        boolean internal = role != Role.VGT && role != Role.ADMIN;
        assertThat(get(As.viewer(role))).hasStatus(internal ? 200 : 403);
    }

    private PDDocument pdf(RequestPostProcessor person) throws IOException {
        return Loader.loadPDF(get(person).getResponse().getContentAsByteArray());
    }

    private MvcTestResult get(RequestPostProcessor person) {
        return mvc.get().uri(PAGE + ".pdf").with(person).exchange();
    }
}

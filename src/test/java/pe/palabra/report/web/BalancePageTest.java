package pe.palabra.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static pe.palabra.commitment.CommitmentState.IN_PROGRESS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pe.palabra.As;
import pe.palabra.Cast;
import pe.palabra.CastCommitment;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.report.Report;
import pe.palabra.report.ReportReader;
import pe.palabra.report.ReportService;
import pe.palabra.report.figures.BalanceLine;
import pe.palabra.report.figures.ReportPeriod;

/** What came and went between two reports, on the register itself (R11.7). */
@DatabaseTest
class BalancePageTest {

    private static final ReportPeriod SEPTEMBER = ReportPeriod.of("2026-09");
    private static final ReportPeriod OCTOBER = ReportPeriod.of("2026-10");
    private static final String PAGE = "/reportes/mensual/2026-10";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReportReader reader;

    @Autowired
    private ReportService service;

    @Autowired
    private ApplicationContext context;

    private Cast cast;
    private Cast.Space south;
    private CastCommitment.Kept moving;
    private CastCommitment.Kept staying;

    @BeforeEach
    void septemberIsIssued() {
        cast = new Cast(jdbc);
        south = cast.space("SUE-001", Cast.SOUTH, false);
        moving = cast.promise(south, LocalDate.of(2026, 8, 20), "Mejorar la posta")
                .fact(LocalDate.of(2026, 8, 31), IN_PROGRESS, null)
                .keepAll();
        staying = cast.promise(south, LocalDate.of(2026, 9, 10), "Asfaltar la vía")
                .keepAll();
        service.issue(SEPTEMBER, As.viewerIn(context, Role.SSGC, Set.of()));
    }

    @Test
    void movesBetweenUnitsShowOnBothSides() {
        long other = cast.unit("UT Amazonía");
        revise(moving, "unit_id", String.valueOf(other));

        assertThat(balance()).containsExactly("UT Amazonía 0+0+0+1-0-0=1", "UT Sureste 2+0+0+0-1-0=1");
        assertThat(get(PAGE + "/movimientos?termino=salen&unidad=UT Sureste&clase=no_priorizado"))
                .hasStatusOk()
                .bodyText()
                .contains("<span>1</span> compromiso que sale<", moving.code())
                .contains("UT Sureste, no priorizado", "UT Amazonía, no priorizado")
                .doesNotContain(staying.code());
    }

    @Test
    void aSpaceThatBecomesPrioritisedTakesItsCommitmentsAlong() {
        jdbc.sql("insert into prioritisation (space_id, prioritised, in_force_from, ground, entry_id)"
                        + " values (?, true, date '2026-10-10', 'RECOMMENDATION', ?)")
                .params(south.id(), entry())
                .update();

        assertThat(balance()).containsExactly("UT Sureste 0+0+0+2-0-0=2", "UT Sureste 2+0+0+0-2-0=0");
    }

    @Test
    void lateOnesAnnulledOnesAndRetractionsAreToldApart() {
        cast.promise(south, LocalDate.of(2026, 8, 5), "Sembrar pinos").keep();
        cast.promise(south, LocalDate.of(2026, 10, 5), "Comprar una ambulancia").keep();
        revise(staying, "live", "false");
        jdbc.sql("insert into state_retraction (state_change_id, entry_id) select id, ? from state_change"
                        + " where commitment_id = ?")
                .params(entry(), moving.id())
                .update();

        assertThat(balance()).containsExactly("UT Sureste 2+1+1+0-1-1=2");
        assertThat(get(PAGE + "/movimientos?termino=anulados")).bodyText().contains(staying.code());
        assertThat(get(PAGE + "/movimientos?termino=salen")).bodyText().contains(moving.code());
    }

    /** The sheets say what the page says, in the draft and once it is issued. */
    @Test
    void theSpreadsheetHoldsTheCuadreAndTheLateNewsOfThePage() throws IOException {
        String late =
                cast.promise(south, LocalDate.of(2026, 8, 5), "Sembrar pinos").keep();
        cast.promise(south, LocalDate.of(2026, 10, 5), "Comprar una ambulancia").keep();
        jdbc.sql("update territorial_unit set name = '=1+1' where name = ?")
                .param(Cast.SOUTH)
                .update();

        List<String> draft = sheet("Cuadre");
        assertThat(draft).hasSize(2).last().isEqualTo("=1+1|No priorizado|2|1|1|0|0|0|0|4|cuadra");
        assertThat(balance()).containsExactly("=1+1 2+1+1+0-0-0=4");
        assertThat(sheet("Noticias tardías"))
                .contains("compromisos nuevos que se conocieron tarde|1", "cierres que se conocieron tarde|0")
                .last()
                .asString()
                .startsWith(late + "|=1+1|No priorizado|es nuevo|Por iniciar|");

        post(PAGE + "/emision");
        revise(moving, "live", "false");
        assertThat(sheet("Cuadre")).isEqualTo(draft);
        assertThat(sheet("Noticias tardías")).last().asString().startsWith(late);
    }

    private List<String> sheet(String name) throws IOException {
        byte[] file = get(PAGE + ".xlsx").getResponse().getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.findSheet(name).orElseThrow().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .collect(Collectors.joining("|")))
                    .toList();
        }
    }

    @Test
    void anAccountLimitedToOtherUnitsFindsNoneOfThemInTheSpreadsheet() throws IOException {
        byte[] file = mvc.get()
                .uri(PAGE + ".xlsx")
                .with(As.viewer(Role.SSGD, cast.unit(Cast.CORRIDOR)))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.findSheet("Cuadre").orElseThrow().read()).hasSize(1);
        }
    }

    @Test
    void issuedItStaysAsItWas() {
        revise(staying, "live", "false");
        List<String> draft = balance();
        assertThat(post(PAGE + "/emision")).hasStatus(302);
        revise(moving, "live", "false");

        assertThat(balance()).isEqualTo(draft).containsExactly("UT Sureste 2+0+0+0-0-1=1");
        assertThat(get(PAGE)).bodyText().contains("Cuadre", "cuadra");
        assertThat(get(PAGE + "/movimientos?termino=anulados"))
                .bodyText()
                .contains(staying.code())
                .doesNotContain(moving.code());
    }

    @Test
    void aReportWhoseCuadreDoesNotCloseIsRefusedNamingUnitAndClass() {
        jdbc.sql("insert into report_row (report_id, code, unit_id, unit, class, state, since, figures, element)"
                        + " select report_id, 'ZZZ-1', unit_id, unit, class, state, since, figures, element"
                        + " from report_row limit 1")
                .update();

        assertThat(get(PAGE)).bodyText().contains("no cuadra: da");
        assertThat(post(PAGE + "/emision"))
                .hasStatus(422)
                .bodyText()
                .contains("en UT Sureste, espacios no priorizados, el cuadre da 1 y el total es 2");
        assertThat(reader.find(OCTOBER, null).issue()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void movementsAreForTheSgsd(Role role) {
        boolean internal = role != Role.VGT && role != Role.ADMIN;
        assertThat(mvc.get().uri(PAGE + "/movimientos?termino=salen").with(As.viewer(role)))
                .hasStatus(internal ? 200 : 403);
    }

    @Test
    void anAccountLimitedToOtherUnitsSeesNoneOfThem() {
        revise(staying, "live", "false");

        assertThat(mvc.get()
                        .uri(PAGE + "/movimientos?termino=anulados")
                        .with(As.viewer(Role.SSGD, cast.unit(Cast.CORRIDOR))))
                .hasStatusOk()
                .bodyText()
                .contains("Ninguno.")
                .doesNotContain(staying.code());
        assertThat(get(PAGE + "/movimientos?termino=nada")).hasStatus(400);
    }

    private List<String> balance() {
        Report report = reader.find(OCTOBER, null);
        assertThat(report.content().unbalanced()).isEmpty();
        return report.content().balance().stream().map(BalancePageTest::text).toList();
    }

    private static String text(BalanceLine line) {
        return line.unit() + " " + line.previous() + "+" + line.news() + "+" + line.late() + "+" + line.entered() + "-"
                + line.left() + "-" + line.annulled() + "=" + line.total();
    }

    private long entry() {
        return cast.entry(Instant.parse("2026-11-03T13:00:00Z"));
    }

    private void revise(CastCommitment.Kept kept, String column, String value) {
        String columns = "live, acta_on, unit_id, space_id, sgsd_takes_part, kind, responsible_id, level, register";
        jdbc.sql("insert into commitment_revision (commitment_id, entry_id, " + columns
                        + ") select distinct on (commitment_id) commitment_id, " + entry() + ", "
                        + columns.replace(column, value)
                        + " from commitment_revision where commitment_id = ? order by commitment_id, entry_id desc")
                .param(kept.id())
                .update();
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(URI.create(address.replace(" ", "%20")))
                .with(As.ssgd())
                .exchange();
    }

    private MvcTestResult post(String address) {
        return mvc.post().uri(address).with(As.ssgc()).with(csrf()).exchange();
    }
}

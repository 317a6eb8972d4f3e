package pe.palabra.work.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.addendum.AddendumDraft;
import pe.palabra.commitment.addendum.AddendumRegister;
import pe.palabra.matrix.Imports;
import pe.palabra.report.ReportService;
import pe.palabra.report.figures.ReportPeriod;

/** A register in which every page has something to show, and where: of each route, the addresses that a walk takes. */
final class WalkedRegister {

    private static final String ALL_FILTERS =
            "q=comunidad&ut=UT-SE&region=Cusco&provincia=Chumbivilcas&distrito=Livitaca"
                    + "&caso=%s&espacio=%s&clase=priorizado&tipo=PIP&estado=Suspendido&equivalente=En+proceso&responsable=MTC"
                    + "&nivel=Nacional&sector=MTC&vencidos=si&sinActualizarDesde=2026-01-01&sinPlazo=si&actaDesde=2016-01-01"
                    + "&actaHasta=2026-10-31&orden=-plazo";

    private final JdbcClient jdbc;
    private final Imports imports;
    private final Map<String, List<String>> addresses = new HashMap<>();

    WalkedRegister(ApplicationContext context) {
        jdbc = context.getBean(JdbcClient.class);
        imports = context.getBean(Imports.class);
        context.getBean(GeneratedRegister.class).fill(120);
        work();
        commitments();
        dialogue();
        addenda(context.getBean(AddendumRegister.class));
        matrices();
        reports(context.getBean(ReportService.class));
    }

    /** By the route's pattern. */
    Map<String, List<String>> addresses() {
        return addresses;
    }

    private void work() {
        walk("/", "/");
        walk("/cuenta/clave", "/cuenta/clave");
        jdbc.sql(
                        "insert into saved_view (owner_id, name, name_key, query, shared, saved_at)"
                                + " select id, 'Sureste', 'sureste', 'ut=UT-SE', true, now() from app_user where username = 'ssgc'")
                .update();
        walk("/vistas", "/vistas");
    }

    private void commitments() {
        String open = one("select min(code) from commitment where state = 'IN_PROGRESS'");
        String closed = one("select min(code) from commitment where state = 'FULFILLED'");
        String all = ALL_FILTERS.formatted(
                one("select min(code) from dialogue_case"), one("select min(id) from dialogue_space"));
        walk(
                "/compromisos",
                "/compromisos",
                "/compromisos?ut=UT-SE&region=Cusco&responsable=MTC&sector=MTC&estado=Suspendido",
                "/compromisos?porReclasificar=si",
                "/compromisos?" + all);
        walk("/api/v1/compromisos", "/api/v1/compromisos", "/api/v1/compromisos?" + all);
        walk("/compromisos/{code}", "/compromisos/" + open, "/compromisos/" + closed);
        walk("/api/v1/compromisos/{code}", "/api/v1/compromisos/" + open);
        for (String act : List.of("avance", "medios", "renegociacion", "correccion", "anulacion")) {
            walk("/compromisos/{code}/" + act, "/compromisos/" + open + "/" + act);
        }
        walk(
                "/compromisos/{code}/estado",
                "/compromisos/" + open + "/estado",
                "/compromisos/" + open + "/estado?a=cumplido",
                "/compromisos/" + open + "/estado?a=inviable");
        walk("/compromisos/{code}/rectificacion", "/compromisos/" + closed + "/rectificacion");
    }

    private void dialogue() {
        String caseCode = one("select min(code) from dialogue_case");
        walk("/casos", "/casos", "/casos?q=demandas", "/casos?riesgo=ninguno&sinSustento=si");
        walk("/calidad", "/calidad");
        walk("/casos/nuevo", "/casos/nuevo");
        walk("/casos/{code}", "/casos/" + caseCode);
        for (String act : List.of("edicion", "riesgo", "espacios/nuevo", "pedidos/nuevo")) {
            walk("/casos/{code}/" + act, "/casos/" + caseCode + "/" + act);
        }
        String space = "/espacios/" + one("select min(id) from dialogue_space");
        walk("/espacios/{id:\\d+}", space);
        for (String act : List.of("edicion", "ampliacion", "clase")) {
            walk("/espacios/{id:\\d+}/" + act, space + "/" + act);
        }
        String determination =
                one("select min(id) from prioritisation where space_id = (select min(id) from dialogue_space)");
        walk("/espacios/{id:\\d+}/clase/{determination:\\d+}/retiro", space + "/clase/" + determination + "/retiro");
        String acta = "/actas/" + one("select min(acta_id) from commitment");
        walk("/actas", "/actas");
        walk(
                "/actas/nueva",
                "/actas/nueva",
                "/actas/nueva?espacio="
                        + one("select min(space_id) from acta where id = (select min(acta_id) from commitment)"));
        walk("/actas/{id:\\d+}/complemento", acta + "/complemento");
        walk("/actas/{id:\\d+}/correccion", acta + "/correccion");
    }

    private void addenda(AddendumRegister register) {
        String open = one("select min(code) from commitment where state = 'IN_PROGRESS'");
        long acta = Long.parseLong(one("select min(acta_id) from commitment where code = '" + open + "'"));
        long version = Long.parseLong(one("select last_entry_id from commitment where code = '" + open + "'"));
        AddendumDraft draft = new AddendumDraft(
                null,
                "02/11/2026",
                "N.º 1",
                "Se amplía el plazo",
                List.of(new AddendumDraft.Line(open, version, "31/12/2030", null)));
        assertThat(register.register(acta, draft, imports.analyst()).refused()).isEmpty();
        String addendum = one("select max(id) from addendum");
        walk("/actas/{id:\\d+}/adendas/nueva", "/actas/" + acta + "/adendas/nueva");
        walk(
                "/actas/{id:\\d+}/adendas/{addendum:\\d+}/anulacion",
                "/actas/" + acta + "/adendas/" + addendum + "/anulacion");
        walk("/actas/{id:\\d+}", "/actas/" + acta);
        walk("/pedidos/{id:\\d+}/situacion", "/pedidos/" + petition(acta) + "/situacion");
    }

    private String petition(long acta) {
        return one("insert into petition (case_id, acta_id, asked_on, text, origin, status, created_entry_id)"
                + " select s.case_id, a.id, a.signed_on, 'Electrificar tres anexos', 'VERBAL', 'TO_CONFIRM', a.created_entry_id"
                + " from acta a join dialogue_space s on s.id = a.space_id where a.id = " + acta + " returning id");
    }

    private void matrices() {
        long applied = imports.apply(resource("matrix/matriz-sucia-a.xlsx"), "agosto.xlsx", "2026-08-31");
        long batch = imports.upload(resource("matrix/matriz-sucia-a.csv"), "setiembre.csv", "2026-09-30");
        walk("/importaciones", "/importaciones");
        walk("/importaciones/nueva", "/importaciones/nueva");
        walk("/importaciones/{id:\\d+}", "/importaciones/" + batch, "/importaciones/" + applied);
        walk("/importaciones/{id:\\d+}/reversion", "/importaciones/" + applied + "/reversion");
        walk(
                "/importaciones/{id:\\d+}/filas/{list}",
                "/importaciones/" + batch + "/filas/iguales",
                "/importaciones/" + applied + "/filas/nuevas");
        walk("/importaciones/{id:\\d+}/rechazadas", "/importaciones/" + batch + "/rechazadas");
        walk("/importaciones/{id:\\d+}/ausentes", "/importaciones/" + batch + "/ausentes");
        String finding = one("select min(finding) from import_notice where not refusal and batch_id = " + applied);
        walk("/importaciones/{id:\\d+}/avisos/{finding}", "/importaciones/" + applied + "/avisos/" + finding);
        walk("/api/v1/importaciones", "/api/v1/importaciones");
        walk("/api/v1/importaciones/{id:\\d+}", "/api/v1/importaciones/" + batch);
    }

    /** August is issued, September is being corrected, October is a draft. */
    private void reports(ReportService service) {
        Viewer analyst = imports.analyst();
        service.issue(ReportPeriod.of("2026-08"), analyst);
        service.issue(ReportPeriod.of("2026-09"), analyst);
        service.correct(ReportPeriod.of("2026-09"), "faltaba un acta", analyst);
        String report = "/reportes/mensual/{periodo}";
        walk("/reportes", "/reportes", "/reportes?estado=borrador");
        walk(report, "/reportes/mensual/2026-08", "/reportes/mensual/2026-10", "/reportes/mensual/2026-11");
        walk(report + "/emision", "/reportes/mensual/2026-10/emision");
        walk(report + "/edicion", "/reportes/mensual/2026-08/edicion");
        walk(report + "/diferencias", "/reportes/mensual/2026-09/diferencias");
        walk(report + "/narrativa", "/reportes/mensual/2026-10/narrativa");
        walk(report + "/verificacion", "/reportes/mensual/2026-08/verificacion");
        walk(report + "/movimientos", "/reportes/mensual/2026-10/movimientos?termino=entran");
        walk(
                report + "/filas",
                "/reportes/mensual/2026-10/filas?cifra=total",
                "/reportes/mensual/2026-08/filas?cifra=total");
        walk("/api/v1" + report, "/api/v1/reportes/mensual/2026-10");
        walk("/api/v1" + report + "/verificacion", "/api/v1/reportes/mensual/2026-08/verificacion");
        walk("/api/v1" + report + "/filas", "/api/v1/reportes/mensual/2026-10/filas?cifra=total");
    }

    private void walk(String pattern, String... at) {
        addresses.put(pattern, List.of(at));
    }

    private String one(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString(1)).single();
    }

    private static byte[] resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

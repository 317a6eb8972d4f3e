package pe.palabra.work.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pe.palabra.As;
import pe.palabra.DatabaseTest;
import pe.palabra.StatementCount;

/** Whether every page asks the database at most fifteen times (performance.md), those of the web session apart. */
@DatabaseTest
class StatementsPageTest {

    private static final int MOST = 15;
    private static final String ALL_FILTERS =
            "q=comunidad&ut=UT-SE&region=Cusco&provincia=Chumbivilcas&distrito=Livitaca"
                    + "&caso=%s&espacio=%s&clase=priorizado&tipo=PIP&estado=Suspendido&equivalente=En+proceso&responsable=MTC"
                    + "&nivel=Nacional&sector=MTC&vencidos=si&sinActualizarDesde=2026-01-01&sinPlazo=si&actaDesde=2016-01-01"
                    + "&actaHasta=2026-10-31&orden=-plazo";

    @Autowired
    GeneratedRegister register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void generate() {
        register.fill(120);
    }

    private String one(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    @Test
    void everyPageAsksTheDatabaseLittle() {
        String code = one("select min(code) from commitment");
        String caseCode = one("select min(code) from dialogue_case");
        String space = one("select cast(min(id) as text) from dialogue_space");
        Stream.of(
                        "/",
                        "/compromisos",
                        "/compromisos?ut=UT-SE&region=Cusco&responsable=MTC&sector=MTC&estado=Suspendido",
                        "/compromisos?" + ALL_FILTERS.formatted(caseCode, space),
                        "/compromisos/" + code,
                        "/compromisos/" + code + "/estado",
                        "/compromisos/" + code + "/avance",
                        "/compromisos/" + code + "/medios",
                        "/casos",
                        "/casos?q=demandas",
                        "/casos/" + caseCode,
                        "/actas",
                        "/actas/nueva",
                        "/actas/" + one("select cast(min(acta_id) as text) from commitment"),
                        "/vistas",
                        "/reportes",
                        "/reportes/mensual/2026-09",
                        "/reportes/mensual/2026-10",
                        "/reportes/mensual/2026-10/filas?cifra=total",
                        "/reportes/mensual/2026-11",
                        "/importaciones",
                        "/importaciones/nueva",
                        "/cuenta/clave",
                        "/api/v1/compromisos",
                        "/api/v1/compromisos?" + ALL_FILTERS.formatted(caseCode, space),
                        "/api/v1/compromisos/" + code,
                        "/api/v1/reportes/mensual/2026-10")
                .forEach(this::askLittle);
    }

    private void askLittle(String address) {
        ask(address, new StatementCount());
        StatementCount count = new StatementCount();
        int status = ask(address, count);
        List<String> statements = count.statements();
        assertThat(status).as(address).isLessThan(400);
        assertThat(statements).as(address).hasSizeLessThanOrEqualTo(MOST);
    }

    private int ask(String address, StatementCount count) {
        try (count) {
            return mvc.get()
                    .uri(URI.create(address))
                    .with(As.ssgc())
                    .with(count.fromHere())
                    .exchange()
                    .getResponse()
                    .getStatus();
        }
    }
}

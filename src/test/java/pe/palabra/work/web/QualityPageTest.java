package pe.palabra.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pe.palabra.As;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.commitment.list.Scene;

@DatabaseTest
class QualityPageTest {

    private static final String COMPANY = "Minera Los Halcones S.A.";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource
    void everyRoleReadsThatAnEmptyRegisterLacksNothing(Role role) {
        assertThat(page(As.viewer(role)))
                .hasStatusOk()
                .bodyText()
                .contains("Calidad del registro", "Ninguna entidad espera que la cataloguen");
    }

    @Test
    void whoUsesANameThatWaitsToBeCataloguedIsOneClickAway() {
        Scene scene = new Scene(jdbc);
        toBeCatalogued(COMPANY);
        toBeCatalogued("PVN");
        assertThat(page(As.ssgc()))
                .bodyText()
                .contains("2 de 2 entidades", COMPANY, "/compromisos?responsable=Minera%20Los%20Halcones%20S.A.")
                .contains("href=\"/compromisos/" + scene.bridge + "\"");
    }

    @Test
    void aLimitedAccountSeesTheNamesOfItsUnitsAlone() {
        Scene scene = new Scene(jdbc);
        toBeCatalogued(COMPANY);
        assertThat(page(As.viewer(Role.SSGD, scene.corridor.unitId())))
                .bodyText()
                .contains(COMPANY);
        assertThat(page(As.viewer(Role.SSGD, scene.south.unitId())))
                .bodyText()
                .contains("Ninguna entidad espera")
                .doesNotContain(COMPANY);
    }

    @Test
    void eachFigureOpensItsList() {
        Scene scene = new Scene(jdbc);
        assertThat(page(As.sspi()))
                .bodyText()
                .contains("/compromisos?tipo=ninguno", "/casos?riesgo=ninguno", "/casos?sinSustento=si")
                .containsPattern("Sin tipo</dt><dd[^>]*><a[^>]*>3<");
        assertThat(mvc.get().uri("/compromisos?tipo=ninguno").with(As.sspi()))
                .bodyText()
                .contains(scene.road, scene.study, scene.truck)
                .doesNotContain(scene.bridge, scene.clinic);
    }

    private void toBeCatalogued(String name) {
        jdbc.sql("update institution set to_be_catalogued = true where name = :name or acronym = :name")
                .param("name", name)
                .update();
    }

    private MvcTestResult page(RequestPostProcessor viewer) {
        return mvc.get().uri("/calidad").with(viewer).exchange();
    }
}

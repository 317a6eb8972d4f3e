package pe.palabra.commitment.acta;

import static pe.palabra.account.AccessRule.reading;
import static pe.palabra.account.AccessRule.writing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.palabra.account.AccessRules;
import pe.palabra.account.Role;

/** Everybody with an account reads actas, within their scope; the SSGC registers them (contracts.md, "Access"; R5). */
@Configuration(proxyBeanMethods = false)
class ActaAccess {

    @Bean
    AccessRules actaAccessRules() {
        return () -> List.of(
                reading("/actas/nueva", Role.SSGC),
                writing("/actas/nueva", Role.SSGC),
                writing("/actas", Role.SSGC),
                reading("/actas/*/correccion", Role.SSGC),
                writing("/actas/*/correccion", Role.SSGC),
                reading("/actas/*/complemento", Role.SSGC),
                writing("/actas/*/complemento/**", Role.SSGC),
                reading("/actas/*/adendas/*/archivos/*", Role.values()),
                reading("/actas/*/adendas/**", Role.SSGC),
                writing("/actas/*/adendas/**", Role.SSGC),
                reading("/compromisos/*/adenda", Role.SSGC),
                reading("/pedidos/*/situacion", Role.SSGC),
                writing("/pedidos/*/situacion", Role.SSGC),
                reading("/actas", Role.values()),
                reading("/actas/*", Role.values()),
                reading("/actas/*/archivos/*", Role.values()));
    }
}

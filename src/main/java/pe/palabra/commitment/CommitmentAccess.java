package pe.palabra.commitment;

import static pe.palabra.account.AccessRule.reading;
import static pe.palabra.account.AccessRule.writing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.palabra.account.AccessRules;
import pe.palabra.account.Role;

/** Everybody with an account may read commitments, within their scope (contracts.md, "Access"). */
@Configuration(proxyBeanMethods = false)
class CommitmentAccess {

    @Bean
    AccessRules commitmentAccessRules() {
        return () -> List.of(
                reading("/compromisos", Role.values()),
                reading("/vistas", Role.values()),
                writing("/vistas", Role.values()),
                writing("/vistas/*/nombre", Role.values()),
                writing("/vistas/*/compartida", Role.values()),
                writing("/vistas/*/eliminacion", Role.values()),
                reading("/compromisos.csv", Role.values()),
                reading("/compromisos.xlsx", Role.values()),
                reading("/compromisos/*", Role.values()),
                reading("/api/v1/compromisos", Role.values()),
                reading("/api/v1/compromisos/*", Role.values()));
    }
}

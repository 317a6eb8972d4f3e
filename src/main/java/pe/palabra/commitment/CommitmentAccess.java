package pe.palabra.commitment;

import static pe.palabra.account.AccessRule.reading;
import static pe.palabra.account.AccessRule.writing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.palabra.account.AccessRules;
import pe.palabra.account.Role;

/**
 * Everybody with an account may read commitments, within their scope (contracts.md, "Access"); SSGC acts upon all of
 * them, SSGD upon those that {@link CommitmentPermissions} leaves to it.
 */
@Configuration(proxyBeanMethods = false)
class CommitmentAccess {

    @Bean
    AccessRules commitmentAccessRules() {
        return () -> List.of(
                reading("/compromisos/*/medios", Role.SSGC, Role.SSGD),
                reading("/compromisos/*/medios/**", Role.values()),
                reading("/compromisos/*/estado", Role.SSGC, Role.SSGD),
                writing("/compromisos/*/estado", Role.SSGC, Role.SSGD),
                reading("/compromisos/*/avance", Role.SSGC, Role.SSGD),
                writing("/compromisos/*/avance", Role.SSGC, Role.SSGD),
                writing("/compromisos/*/medios", Role.SSGC, Role.SSGD),
                reading("/compromisos/*/renegociacion", Role.SSGC, Role.SSGD),
                writing("/compromisos/*/renegociacion", Role.SSGC, Role.SSGD),
                reading("/compromisos/*/rectificacion", Role.SSGC),
                writing("/compromisos/*/rectificacion", Role.SSGC),
                reading("/compromisos/*/correccion", Role.SSGC),
                writing("/compromisos/*/correccion", Role.SSGC),
                reading("/compromisos/*/anulacion", Role.SSGC),
                writing("/compromisos/*/anulacion", Role.SSGC),
                reading("/compromisos", Role.values()),
                reading("/vistas", Role.values()),
                writing("/vistas", Role.values()),
                writing("/vistas/*/nombre", Role.values()),
                writing("/vistas/*/compartida", Role.values()),
                writing("/vistas/*/eliminacion", Role.values()),
                reading("/compromisos.csv", Role.values()),
                reading("/compromisos.xlsx", Role.values()),
                reading("/compromisos/*", Role.values()),
                reading("/compromisos/*/siguiente", Role.values()),
                reading("/compromisos/*/anterior", Role.values()),
                reading("/api/v1/compromisos", Role.values()),
                reading("/api/v1/compromisos/*", Role.values()));
    }
}

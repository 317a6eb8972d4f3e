package pe.palabra.matrix;

import static pe.palabra.account.AccessRule.reading;
import static pe.palabra.account.AccessRule.writing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.palabra.account.AccessRules;
import pe.palabra.account.Role;

/**
 * Matrices are imported by the SSGC alone (contracts.md, "Access"), and by accounts that see all units: a file says what
 * happens in any of them, and its preview shows it.
 */
@Configuration(proxyBeanMethods = false)
class MatrixAccess {

    @Bean
    AccessRules matrixAccessRules() {
        return () -> List.of(
                reading("/importaciones", Role.SSGC).overAllUnits(),
                reading("/importaciones/**", Role.SSGC).overAllUnits(),
                writing("/importaciones", Role.SSGC).overAllUnits(),
                writing("/importaciones/*/*", Role.SSGC).overAllUnits(),
                reading("/api/v1/importaciones", Role.SSGC).overAllUnits(),
                reading("/api/v1/importaciones/*", Role.SSGC).overAllUnits());
    }
}

package pe.palabra.matrix;

import static pe.palabra.account.AccessRule.reading;
import static pe.palabra.account.AccessRule.writing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.palabra.account.AccessRules;
import pe.palabra.account.Role;

/** Matrices are imported by the SSGC alone (contracts.md, "Access"). */
@Configuration(proxyBeanMethods = false)
class MatrixAccess {

    @Bean
    AccessRules matrixAccessRules() {
        return () -> List.of(
                reading("/importaciones", Role.SSGC),
                reading("/importaciones/**", Role.SSGC),
                writing("/importaciones", Role.SSGC),
                writing("/importaciones/*/*", Role.SSGC),
                reading("/api/v1/importaciones", Role.SSGC),
                reading("/api/v1/importaciones/*", Role.SSGC));
    }
}

package pe.palabra.report;

import static pe.palabra.account.AccessRule.reading;
import static pe.palabra.account.AccessRule.writing;
import static pe.palabra.account.Role.SGSD;
import static pe.palabra.account.Role.SSGC;
import static pe.palabra.account.Role.SSGD;
import static pe.palabra.account.Role.SSPI;
import static pe.palabra.account.Role.VGT;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.palabra.account.AccessRules;

/** The monthly report is internal to the SGSD; SSGC issues it (contracts.md, "Access"). */
@Configuration(proxyBeanMethods = false)
class ReportAccess {

    @Bean
    AccessRules reportRules() {
        return () -> List.of(
                reading("/reportes", SSGC, SSGD, SSPI, SGSD, VGT),
                reading("/reportes/mensual/*/emision", SSGC),
                reading("/reportes/mensual/*/edicion", SSGC),
                reading("/reportes/mensual/*/narrativa", SSGC),
                writing("/reportes/mensual/*/narrativa", SSGC),
                writing("/reportes/mensual/*/emision", SSGC),
                writing("/reportes/mensual/*/edicion", SSGC),
                reading("/reportes/mensual/**", SSGC, SSGD, SSPI, SGSD),
                reading("/api/v1/reportes/mensual/**", SSGC, SSGD, SSPI, SGSD));
    }
}

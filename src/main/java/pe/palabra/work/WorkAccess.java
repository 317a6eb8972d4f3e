package pe.palabra.work;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.palabra.account.AccessRule;
import pe.palabra.account.AccessRules;
import pe.palabra.account.Role;

/** The first page and the quality of the register are for everybody who came in. */
@Configuration
class WorkAccess {

    @Bean
    AccessRules workRules() {
        return () -> List.of(AccessRule.reading("/", Role.values()), AccessRule.reading("/calidad", Role.values()));
    }
}

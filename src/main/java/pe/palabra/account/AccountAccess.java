package pe.palabra.account;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everyone may change their own password, and send again what an expired session kept. */
@Configuration(proxyBeanMethods = false)
class AccountAccess {

    @Bean
    AccessRules accountRules() {
        return () -> List.of(
                AccessRule.reading("/cuenta/clave", Role.values()),
                AccessRule.writing("/cuenta/clave", Role.values()),
                AccessRule.reading("/sesion", Role.values()));
    }
}

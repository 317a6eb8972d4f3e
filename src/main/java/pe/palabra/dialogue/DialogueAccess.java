package pe.palabra.dialogue;

import static pe.palabra.account.AccessRule.reading;
import static pe.palabra.account.AccessRule.writing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.palabra.account.AccessRules;
import pe.palabra.account.Role;

/**
 * Everyone with an account reads cases and spaces; the SSGC registers and corrects them, the SSPI sets the risk, and both
 * record determinations of class (contracts.md, "Access"; R4, R5).
 */
@Configuration
class DialogueAccess {

    @Bean
    AccessRules dialogueRules() {
        return () -> List.of(
                reading("/casos", Role.values()),
                reading("/casos/nuevo", Role.SSGC),
                reading("/casos/{code}", Role.values()),
                writing("/casos", Role.SSGC),
                reading("/casos/{code}/riesgo", Role.SSPI),
                writing("/casos/{code}/riesgo", Role.SSPI),
                reading("/casos/{code}/**", Role.SSGC),
                writing("/casos/{code}/**", Role.SSGC),
                reading("/espacios/{id}", Role.values()),
                reading("/espacios/{id}/clase/**", Role.SSGC, Role.SSPI),
                writing("/espacios/{id}/clase/**", Role.SSGC, Role.SSPI),
                reading("/espacios/{id}/**", Role.SSGC),
                writing("/espacios/{id}/**", Role.SSGC));
    }
}

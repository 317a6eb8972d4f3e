package pe.palabra.dialogue;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pe.palabra.account.AccessRule;
import pe.palabra.account.AccessRules;
import pe.palabra.account.Role;

/** Who may read cases: everyone with an account (contracts.md, "Access"). */
@Configuration
class DialogueAccess {

    @Bean
    AccessRules dialogueRules() {
        return () -> List.of(
                AccessRule.reading("/casos", Role.values()), AccessRule.reading("/casos/{code}", Role.values()));
    }
}

package pe.palabra.dialogue;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The cases of the register, annulled ones too. */
public interface DialogueCases extends JpaRepository<DialogueCase, Long> {

    Optional<DialogueCase> findByCode(String code);
}

package pe.palabra.dialogue;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The dialogue spaces of the register, annulled ones too. */
public interface DialogueSpaces extends JpaRepository<DialogueSpace, Long> {

    List<DialogueSpace> findByCaseIdOrderById(long caseId);
}

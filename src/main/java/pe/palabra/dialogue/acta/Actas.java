package pe.palabra.dialogue.acta;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The actas of the register, annulled ones too. */
public interface Actas extends JpaRepository<Acta, Long> {

    Optional<Acta> findByRegistration(UUID registration);
}

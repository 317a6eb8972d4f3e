package pe.palabra.dialogue;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The actas of the register, annulled ones too. */
public interface Actas extends JpaRepository<Acta, Long> {

    List<Acta> findBySpaceIdAndSignedOnOrderById(long spaceId, LocalDate signedOn);
}

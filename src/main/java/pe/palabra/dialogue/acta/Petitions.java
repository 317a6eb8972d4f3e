package pe.palabra.dialogue.acta;

import org.springframework.data.jpa.repository.JpaRepository;

/** The petitions of the register. */
public interface Petitions extends JpaRepository<Petition, Long> {}

package pe.palabra.dialogue;

import org.springframework.data.jpa.repository.JpaRepository;

/** The determinations of class ever recorded; which one is in force is said by {@link PrioritisationQueries}. */
public interface Prioritisations extends JpaRepository<Prioritisation, Long> {}

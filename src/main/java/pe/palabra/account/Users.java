package pe.palabra.account;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. */
interface Users extends Repository<User, Long> {

    User save(User user);

    Optional<User> findById(long id);

    /** By the name one signs in with, in lower case. */
    Optional<User> findByUsername(String username);

    /** Whether a person who is not of a demonstration can administer. */
    @Query(
            "select count(u) > 0 from User u where u.active and not u.demo and pe.palabra.account.Role.ADMIN member of u.roles")
    boolean anAdministratorExists();
}

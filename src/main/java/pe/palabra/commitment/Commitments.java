package pe.palabra.commitment;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The commitments of the register. */
public interface Commitments extends Repository<Commitment, Long> {

    /** Locked to the end of the transaction, so that its facts stay as they were when they were judged. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Commitment> findByCode(String code);
}

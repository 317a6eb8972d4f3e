package pe.palabra.commitment.view;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The saved views of everybody. */
interface SavedViews extends Repository<SavedView, Long> {

    SavedView save(SavedView view);

    void delete(SavedView view);

    Optional<SavedView> findByIdAndOwnerId(long id, long ownerId);

    Optional<SavedView> findByOwnerIdAndNameKey(long ownerId, String nameKey);

    long countByOwnerId(long ownerId);
}

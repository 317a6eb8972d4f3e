package pe.palabra.commitment.view;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.shared.NameKey;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.Refusal;

/** Saves, renames, shares and deletes a person's own views; those of others answer as if they did not exist. */
@Service
public class SavedViewService {

    /** How many one person may keep. */
    public static final int MOST = 60;

    private final SavedViews views;
    private final JdbcClient jdbc;
    private final Clock clock;

    SavedViewService(SavedViews views, JdbcClient jdbc, Clock clock) {
        this.views = views;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps a list under a name.
     *
     * @param query what follows the question mark of its address, in the order of the contract
     * @param replace whether a view that already has the name becomes this one
     */
    @Transactional
    public void save(Viewer viewer, String name, String query, boolean shared, boolean replace) {
        oneAtATime(viewer);
        Optional<SavedView> same = views.findByOwnerIdAndNameKey(viewer.userId(), NameKey.of(name));
        if (same.isPresent()) {
            if (!replace) {
                throw Refusal.of("nombre", "view.name.replaceable", same.get().name());
            }
            same.get().replace(query, shared, clock.instant());
            return;
        }
        if (views.countByOwnerId(viewer.userId()) >= MOST) {
            throw Refusal.because("view.too-many", MOST);
        }
        views.save(new SavedView(viewer.userId(), name, query, shared, clock.instant()));
    }

    @Transactional
    public void rename(Viewer viewer, long id, String name) {
        oneAtATime(viewer);
        SavedView view = own(viewer, id);
        views.findByOwnerIdAndNameKey(viewer.userId(), NameKey.of(name))
                .filter(same -> !Objects.equals(same.id(), view.id()))
                .ifPresent(same -> {
                    throw Refusal.of("nombre", "view.name.taken", same.name());
                });
        view.rename(name);
    }

    @Transactional
    public void share(Viewer viewer, long id, boolean withEverybody) {
        own(viewer, id).share(withEverybody);
    }

    @Transactional
    public void delete(Viewer viewer, long id) {
        views.delete(own(viewer, id));
    }

    private SavedView own(Viewer viewer, long id) {
        return views.findByIdAndOwnerId(id, viewer.userId()).orElseThrow(() -> new NotFound("saved view " + id));
    }

    /** So that two windows of one person cannot take the same name or pass the limit together. */
    private void oneAtATime(Viewer viewer) {
        jdbc.sql("select id from app_user where id = ? for update")
                .param(viewer.userId())
                .query(Long.class)
                .single();
    }
}

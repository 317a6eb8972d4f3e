package pe.palabra.commitment.web;

import java.util.List;
import org.springframework.stereotype.Component;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.filter.FilterInput;
import pe.palabra.commitment.view.SavedViewQueries;
import pe.palabra.commitment.view.SavedViewRow;
import pe.palabra.commitment.web.ViewMenu.Item;

/** Builds the menu of saved views for a list. */
@Component
class ViewMenus {

    private static final int SHARED_SHOWN = 12;

    private final SavedViewQueries views;

    ViewMenus(SavedViewQueries views) {
        this.views = views;
    }

    ViewMenu of(Viewer viewer, FilterInput input, ListColumns columns) {
        String query = columns.query(input);
        List<Item> all = items(views.menu(viewer, SHARED_SHOWN), query);
        List<Item> own = all.stream().filter(item -> item.owner() == null).toList();
        List<Item> shared = all.stream().filter(item -> item.owner() != null).toList();
        String current =
                all.stream().filter(Item::open).map(Item::name).findFirst().orElse(null);
        return new ViewMenu(current, own, shared, ListColumns.hidden(input, columns));
    }

    private static List<Item> items(List<SavedViewRow> rows, String query) {
        return rows.stream()
                .map(row -> new Item(
                        row.name(),
                        row.href(),
                        row.own() ? null : row.owner(),
                        row.query().equals(query)))
                .toList();
    }
}

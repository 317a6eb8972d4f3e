package pe.palabra.commitment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.web.FilterPanel.Hidden;

/** The menu of saved views beside a list: which one the list is, those to open, and what saving this one would keep. */
public record ViewMenu(@Nullable String current, List<Item> own, List<Item> shared, List<Hidden> hidden) {

    /** A view to open; {@code owner} null for an own one, {@code open} when it is the list shown. */
    public record Item(String name, String href, @Nullable String owner, boolean open) {}
}

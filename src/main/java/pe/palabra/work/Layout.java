package pe.palabra.work;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The frame of a page: whose it is, where one may go from it, and what the demonstration must say. */
public record Layout(
        boolean demo,
        @Nullable String clockNote,
        Menu menu,
        List<MenuItem> account,
        @Nullable String viewerName,
        String roles,
        String time,
        Predicate<String> reach) {

    /** Whether the address exists and the viewer may read it. */
    public boolean offers(String path) {
        return reach.test(path);
    }
}

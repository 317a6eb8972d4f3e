package pe.palabra.matrix.web;

import org.jspecify.annotations.Nullable;
import pe.palabra.matrix.preview.Keyset.Slice;
import pe.palabra.shared.Formats;

/** The foot of a list: what is on the page, and the addresses of those beside it. */
public record Paging(
        String shown, @Nullable String previous, @Nullable String next) {

    static Paging of(String path, Slice<?> slice, long total, String noun) {
        return new Paging(
                Formats.number(slice.rows().size()) + " de " + Formats.number(total) + " " + noun,
                slice.previous() == null ? null : path + "?antes=" + slice.previous(),
                slice.next() == null ? null : path + "?despues=" + slice.next());
    }
}

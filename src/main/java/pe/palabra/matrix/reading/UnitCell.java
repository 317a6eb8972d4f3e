package pe.palabra.matrix.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.Catalogue;

/** The territorial unit that a row names; of several the first. */
final class UnitCell {

    private static final Pattern SPELLED = Pattern.compile("^(unidad territorial|u t) ");

    private final Catalogue names;

    UnitCell(Catalogue names) {
        this.names = names;
    }

    /** Null of an empty cell, and of a name that the catalogue does not have: the whole file decides what that means. */
    @Nullable
    Long read(RowReading row) {
        String text = row.text(MatrixColumn.UNIT);
        if (text.isEmpty()) {
            return null;
        }
        Optional<Long> whole = find(text);
        if (whole.isPresent()) {
            return whole.get();
        }
        List<Long> several = NameSplitter.split(text, part -> find(part).isPresent()).stream()
                .flatMap(part -> find(part).stream())
                .toList();
        if (several.isEmpty()) {
            return null;
        }
        row.find(MatrixColumn.UNIT, text, "unidad-varias");
        return several.get(0);
    }

    private Optional<Long> find(String name) {
        return names.unit(name)
                .or(() -> names.unit(SPELLED.matcher(NameKey.of(name)).replaceFirst("ut ")));
    }
}

package pe.palabra.matrix.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.GovernmentLevel;

/** The level of government that answers; of several the first, like the responsible. */
final class LevelCell {

    private LevelCell() {}

    static @Nullable GovernmentLevel read(RowReading row) {
        String text = row.text(MatrixColumn.LEVEL);
        if (text.isEmpty()) {
            return null;
        }
        List<GovernmentLevel> said = Arrays.stream(NameKey.of(text).split(" "))
                .map(LevelCell::level)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (said.size() != 1) {
            row.findAs(MatrixColumn.LEVEL, text, "nivel", said.isEmpty() ? "nivel" : "nivel.several");
        }
        return said.isEmpty() ? null : said.get(0);
    }

    private static @Nullable GovernmentLevel level(String word) {
        return switch (word) {
            case "nacional", "central", "gn", "nac" -> GovernmentLevel.NATIONAL;
            case "regional", "gr", "reg" -> GovernmentLevel.REGIONAL;
            case "local", "municipal", "provincial", "distrital", "gl", "loc" -> GovernmentLevel.LOCAL;
            default -> null;
        };
    }
}

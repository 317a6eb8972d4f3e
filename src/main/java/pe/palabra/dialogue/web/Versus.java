package pe.palabra.dialogue.web;

import java.util.List;
import java.util.function.UnaryOperator;

/** What two people wrote of the same case or space; {@code action} takes the choice, under the version now stored. */
public record Versus(String title, String action, String back, int version, List<Row> rows) {

    /** One field, with the names that the shared fragment reads. */
    public record Row(
            String label,
            String name,
            String id,
            String theirs,
            String mine,
            String theirsText,
            String mineText,
            boolean same,
            boolean mineChosen) {}

    static Row row(String label, String name, String theirs, String mine) {
        return row(label, name, theirs, mine, value -> value);
    }

    /** {@code read}: how a value that travels is read. */
    static Row row(String label, String name, String theirs, String mine, UnaryOperator<String> read) {
        return new Row(
                label, name, name, theirs, mine, text(theirs, read), text(mine, read), theirs.equals(mine), true);
    }

    private static String text(String value, UnaryOperator<String> read) {
        return value.isEmpty() ? "ninguno" : read.apply(value);
    }
}

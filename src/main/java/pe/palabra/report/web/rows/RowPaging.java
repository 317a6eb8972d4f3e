package pe.palabra.report.web.rows;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.palabra.report.rows.RowWindow;

/** Which page of the rows is asked for, by number near the beginning or by the code where the last one ended. */
public record RowPaging(int number, int size, @Nullable String after) {

    private static final int USUAL = 50;
    private static final int LARGEST = 500;
    private static final int FARTHEST = 10_000;

    public static RowPaging read(Map<String, String> parameters, Unreadable unreadable) {
        int size = number(parameters, "tamano", USUAL, 1, LARGEST, unreadable);
        int number = number(parameters, "pagina", 0, 0, FARTHEST / size, unreadable);
        String after = parameters.get("despues");
        return new RowPaging(number, size, after == null || after.isBlank() ? null : after);
    }

    public RowWindow window() {
        return new RowWindow((long) number * size, size, after);
    }

    private static int number(
            Map<String, String> parameters, String name, int usual, int least, int most, Unreadable unreadable) {
        String written = parameters.get(name);
        if (written == null || written.isBlank()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(written.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of bounds
        }
        throw unreadable.of(name, written);
    }
}

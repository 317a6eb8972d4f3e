package pe.palabra.matrix.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pe.palabra.shared.NameKey;
import pe.palabra.sheet.SheetCell;

/** Dates as people write them, day first (contracts.md, "Dates"). {@code dayGuessed}: only month and year were written. */
record DateCell(LocalDate date, boolean dayGuessed) {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final Pattern TIME = Pattern.compile(
            "(?i)(?<=\\d)[T ,]\\s*\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?\\s*(h|hs|hrs|[ap]\\.?\\s?m\\.?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?$");
    private static final Pattern NUMERIC = Pattern.compile("\\d+(\\s*[/.\\- ]\\s*\\d+)+");
    private static final Set<String> FILLERS = Set.of(
            "de",
            "del",
            "el",
            "la",
            "ano",
            "dia",
            "lunes",
            "martes",
            "miercoles",
            "jueves",
            "viernes",
            "sabado",
            "domingo");
    private static final Map<String, Integer> MONTHS = months();

    private static Map<String, Integer> months() {
        String[] names = {
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "setiembre",
            "octubre",
            "noviembre",
            "diciembre"
        };
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            months.put(names[i], i + 1);
            months.put(names[i].substring(0, 3), i + 1);
        }
        months.put("septiembre", 9);
        months.put("sep", 9);
        months.put("sept", 9);
        months.put("setiem", 9);
        return months;
    }

    static Optional<DateCell> read(SheetCell cell, String text) {
        if (cell.kind() == SheetCell.Kind.DATE && cell.date() != null) {
            return Optional.of(new DateCell(cell.date(), false));
        }
        return read(text);
    }

    static Optional<DateCell> read(String written) {
        String text = TIME.matcher(written.strip()).replaceAll("").strip();
        if (text.matches("\\d{5}([.,]\\d+)?")) {
            return serial(Integer.parseInt(text.substring(0, 5)));
        }
        text = text.replaceAll("\\.+$", "");
        if (NUMERIC.matcher(text).matches()) {
            return numeric(text.split("\\s*[/.\\- ]\\s*"));
        }
        return named(NameKey.of(text.replaceAll("(\\d)\\s*(?:ro|er|[º°])", "$1")));
    }

    private static Optional<DateCell> serial(int days) {
        LocalDate date = EPOCH.plusDays(days);
        return date.isBefore(FIRST) || date.isAfter(LAST) ? Optional.empty() : Optional.of(new DateCell(date, false));
    }

    private static Optional<DateCell> numeric(String[] parts) {
        if (parts.length == 3 && parts[0].length() == 4) {
            return of(parts[0], Integer.parseInt(parts[1].length() > 2 ? "0" : parts[1]), parts[2]);
        }
        if (parts.length == 3 && parts[0].length() <= 2 && parts[1].length() <= 2) {
            return of(parts[2], Integer.parseInt(parts[1]), parts[0]);
        }
        if (parts.length == 2 && parts[1].length() == 4 && parts[0].length() <= 2) {
            return monthOf(parts[1], Integer.parseInt(parts[0]));
        }
        if (parts.length == 2 && parts[0].length() == 4 && parts[1].length() <= 2) {
            return monthOf(parts[0], Integer.parseInt(parts[1]));
        }
        return Optional.empty();
    }

    private static Optional<DateCell> named(String key) {
        List<String> words = new ArrayList<>(List.of(key.split(" ")));
        words.removeAll(FILLERS);
        if (words.size() == 3 && MONTHS.containsKey(words.get(1)) && isDay(words.get(0))) {
            return of(words.get(2), MONTHS.get(words.get(1)), words.get(0));
        }
        if (words.size() == 2 && MONTHS.containsKey(words.get(0))) {
            return monthOf(words.get(1), MONTHS.get(words.get(0)));
        }
        return Optional.empty();
    }

    private static boolean isDay(String word) {
        return word.matches("\\d{1,2}");
    }

    private static Optional<DateCell> monthOf(String year, int month) {
        return of(year, month, "1").map(read -> new DateCell(read.date(), true));
    }

    private static Optional<DateCell> of(String year, int month, String day) {
        if (!year.matches("\\d{2}|(19|20|21)\\d{2}") || !isDay(day)) {
            return Optional.empty();
        }
        try {
            int value = Integer.parseInt(year);
            return Optional.of(new DateCell(
                    LocalDate.of(value < 100 ? 2000 + value : value, month, Integer.parseInt(day)), false));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package pe.palabra.matrix.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads day, month and year from a text without time, in plain small letters: figures day first, or month names. */
final class DateWords {

    private static final List<String> MONTHS = List.of(
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
            "diciembre");
    private static final Map<String, Integer> OTHER_MONTHS = Map.of("sep", 9, "sept", 9, "septiembre", 9);
    private static final Set<String> FILLERS = Set.of("de", "del", "el", "la", "ano", "dia");
    private static final List<String> WEEKDAYS =
            List.of("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo");
    private static final Pattern FIGURES = Pattern.compile("\\d+(?:\\s*[-/.]\\s*\\d+|\\s+\\d+){1,2}\\.?");
    private static final Pattern WORDS = Pattern.compile("[a-z0-9\\s/.,-]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s/.,-]+|(?<=[0-9])(?=[a-z])|(?<=[a-z])(?=[0-9])");
    private static final Pattern FIRST_DAY = Pattern.compile("\\b(?:1\\s?(?:ro|er|[o°])|primero)(?![a-z0-9])");

    private DateWords() {}

    static Optional<DateCell> read(String text) {
        if (FIGURES.matcher(text).matches()) {
            return figures(words(text));
        }
        String counted = FIRST_DAY.matcher(text).replaceAll("1");
        return WORDS.matcher(counted).matches() ? named(meant(words(counted))) : Optional.empty();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(Arrays.asList(BETWEEN.split(text)));
        words.removeIf(String::isEmpty);
        return words;
    }

    /** Without the words between, and the day of the week before. */
    private static List<String> meant(List<String> words) {
        List<String> meant = new ArrayList<>(words);
        meant.removeAll(FILLERS);
        boolean weekday = meant.size() > 3 && WEEKDAYS.stream().anyMatch(day -> isShort(meant.get(0), day));
        return weekday ? meant.subList(1, meant.size()) : meant;
    }

    private static boolean isShort(String word, String whole) {
        return word.length() >= 3 && whole.startsWith(word);
    }

    private static Optional<DateCell> figures(List<String> parts) {
        if (parts.size() == 3 && parts.get(0).length() == 4) {
            return date(parts.get(0), number(parts.get(1)), parts.get(2));
        }
        if (parts.size() == 3) {
            return date(parts.get(2), number(parts.get(1)), parts.get(0));
        }
        return parts.get(0).length() == 4
                ? month(parts.get(0), number(parts.get(1)))
                : parts.get(1).length() == 4 ? month(parts.get(1), number(parts.get(0))) : Optional.empty();
    }

    private static Optional<DateCell> named(List<String> words) {
        List<Integer> months = words.stream().map(DateWords::month).toList();
        if (words.size() == 3 && months.get(1) > 0) {
            return words.get(0).length() == 4
                    ? date(words.get(0), months.get(1), words.get(2))
                    : date(words.get(2), months.get(1), words.get(0));
        }
        if (words.size() == 3 && months.get(0) > 0) {
            return date(words.get(2), months.get(0), words.get(1));
        }
        if (words.size() == 3 && words.stream().allMatch(DateWords::isFigures)) {
            return figures(words);
        }
        if (words.size() == 2 && months.get(0) > 0) {
            return month(words.get(1), months.get(0));
        }
        return words.size() == 2 && months.get(1) > 0 && words.get(0).length() == 4
                ? month(words.get(0), months.get(1))
                : Optional.empty();
    }

    /** The number of a month by its name, or three letters of it or more; 0 when it is none. */
    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (isShort(word, MONTHS.get(i))) {
                return i + 1;
            }
        }
        return OTHER_MONTHS.getOrDefault(word, 0);
    }

    /** At most two figures; else 0, which is no month and no day. */
    private static int number(String word) {
        return word.length() <= 2 && isFigures(word) ? Integer.parseInt(word) : 0;
    }

    private static boolean isFigures(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static Optional<DateCell> month(String year, int month) {
        return date(year, month, "1").map(first -> new DateCell(first.date(), true));
    }

    /** A year has four figures, or two of this century. */
    private static Optional<DateCell> date(String year, int month, String day) {
        boolean isYear = (year.length() == 4 || year.length() == 2) && isFigures(year);
        if (!isYear) {
            return Optional.empty();
        }
        int written = Integer.parseInt(year);
        try {
            return Optional.of(new DateCell(
                    LocalDate.of(year.length() == 2 ? 2000 + written : written, month, number(day)), false));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

package pe.palabra.report.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.shared.Formats;

/** The reading of the month as somebody wrote it, with the figures of a report put in (C8). */
public final class Narrative {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}\n]*)}");

    /** A number that stands alone: no part of a date, a code, a word or a longer number. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d/.,-])(\\d{1,3}(?:[,\u00a0\u202f]\\d{3})+|\\d+)(\\.\\d+)?(?![\\p{L}\\d/-]|[.,]\\d)([\u00a0\u202f ]?%)?");

    private static final Pattern DAY_OF_MONTH = Pattern.compile(
            "^ de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|se[pt]?t?iembre|octubre|noviembre|diciembre)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String text;
    private final ReportContent content;
    private final ReportNumbers numbers;

    /** A part of a paragraph; {@code rows}: of a figure, the parameters that open its rows. */
    public record Part(String text, Kind kind, @Nullable Map<String, String> rows) {

        /** FIGURE follows the draft; ODD is a typed number that is no figure of the report. */
        public enum Kind {
            TEXT,
            FIGURE,
            ODD
        }

        public boolean figure() {
            return kind == Kind.FIGURE;
        }

        public boolean odd() {
            return kind == Kind.ODD;
        }
    }

    public Narrative(String text, ReportContent content) {
        this.text = text;
        this.content = content;
        this.numbers = new ReportNumbers(content);
    }

    /** The fields that name nothing of the report, as they were written. */
    public List<String> unknownFields() {
        return FIELD.matcher(text)
                .results()
                .filter(field -> FigureField.of(field.group(1), content).isEmpty())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Typed numbers that are no figure of the report. */
    public List<String> oddNumbers() {
        return paragraphs().stream()
                .flatMap(List::stream)
                .filter(Part::odd)
                .map(Part::text)
                .distinct()
                .toList();
    }

    public List<List<Part>> paragraphs() {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(this::parts)
                .toList();
    }

    /** As it is frozen: the figures in their places, a paragraph per line. */
    public String plain() {
        return paragraphs().stream()
                .map(parts -> parts.stream().map(Part::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private List<Part> parts(String line) {
        List<Part> parts = new ArrayList<>();
        Matcher field = FIELD.matcher(line);
        int done = 0;
        while (field.find()) {
            Optional<FigureField> figure = FigureField.of(field.group(1), content);
            if (figure.isPresent()) {
                typed(line.substring(done, field.start()), parts);
                parts.add(new Part(
                        Formats.number(figure.get().value()),
                        Part.Kind.FIGURE,
                        figure.get().rows()));
                done = field.end();
            }
        }
        typed(line.substring(done), parts);
        return parts;
    }

    private void typed(String written, List<Part> parts) {
        Matcher number = NUMBER.matcher(written);
        int done = 0;
        while (number.find()) {
            if (isOdd(number, written.substring(number.end()))) {
                plain(written.substring(done, number.start()), parts);
                parts.add(new Part(number.group(), Part.Kind.ODD, null));
                done = number.end();
            }
        }
        plain(written.substring(done), parts);
    }

    private static void plain(String written, List<Part> parts) {
        if (!written.isEmpty()) {
            parts.add(new Part(written, Part.Kind.TEXT, null));
        }
    }

    private boolean isOdd(MatchResult number, String after) {
        String digits = number.group(1).replaceAll("\\D", "");
        if (digits.length() > 9) {
            return true;
        }
        int value = Integer.parseInt(digits);
        if (number.group(3) != null) {
            String decimals = number.group(2) == null ? "" : number.group(2);
            return !numbers.holdPercentage(new BigDecimal(digits + decimals));
        }
        boolean year = number.group(1).matches("(19|20)\\d\\d");
        boolean day = value <= 31 && DAY_OF_MONTH.matcher(after).matches();
        return number.group(2) != null || !year && !day && !numbers.hold(value);
    }
}

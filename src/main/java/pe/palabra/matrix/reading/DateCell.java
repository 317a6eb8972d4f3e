package pe.palabra.matrix.reading;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.palabra.sheet.SheetCell;

/**
 * A date as people write it (contracts.md, "Dates").
 *
 * @param dayGuessed only month and year are written: the day is the first
 */
record DateCell(LocalDate date, boolean dayGuessed) {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final int LONGEST = 80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}([.,]\\d+)?");
    private static final Pattern TIME = Pattern.compile("(?:(?<=\\d)t|[\\s,]+(?:-\\s*)?(?:a\\s+las?\\s+|hora:?\\s*)?)"
            + "(?:\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*(?:[ap]\\.?\\s?m\\.?|hrs?\\.?|hs|horas?|h\\.?)?"
            + "|\\d{1,2}\\s*[ap]\\.?\\s?m\\.?)\\s*(?:z|[+-]\\d{2}:?\\d{2})?$");

    static Optional<DateCell> read(@Nullable SheetCell cell, String text) {
        Optional<DateCell> read = cell != null && cell.kind() != SheetCell.Kind.TEXT
                ? Optional.ofNullable(cell.date()).map(date -> new DateCell(date, false))
                : text.length() > LONGEST ? Optional.empty() : read(text);
        return read.filter(date -> !date.date().isBefore(FIRST) && !date.date().isAfter(LAST));
    }

    private static Optional<DateCell> read(String written) {
        String text = plain(written);
        if (SERIAL.matcher(text).matches()) {
            return Optional.of(new DateCell(EPOCH.plusDays(Integer.parseInt(text.substring(0, 5))), false));
        }
        String day = TIME.matcher(text).replaceFirst("").strip();
        return DateWords.read(day);
    }

    /** Small letters without marks, one kind of dash, no apostrophe. */
    private static String plain(String written) {
        String dashed = DASHES.matcher(written).replaceAll("-").replace("'", "").replace("´", "");
        String decomposed = Normalizer.normalize(dashed, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT).strip();
    }
}

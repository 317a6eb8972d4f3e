package pe.palabra.commitment.act;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.StateDetails.Asked;
import pe.palabra.shared.Refusal;

/** Reads what was typed in a form and collects what is wrong with it, field by field. */
public final class Problems {

    /** Longest text that a field of a form takes. */
    public static final int LONGEST = 4_000;

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d/M/uuuu]").withResolverStyle(ResolverStyle.STRICT);

    private final List<Refusal> found = new ArrayList<>();

    public void add(Refusal problem) {
        found.add(problem);
    }

    /** What a reading answers; empty when it was refused, which is remembered. */
    public <T> Optional<T> reading(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Refusal refusal) {
            found.add(refusal);
            return Optional.empty();
        }
    }

    /** A text without spaces around it; null when blank. */
    public @Nullable String text(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip().replace("\r\n", "\n");
        if (text.length() > LONGEST) {
            found.add(Refusal.of(field, "act.text.too-long", LONGEST));
        }
        return text;
    }

    /** A text that must be there; empty when it is not. */
    public String required(String field, @Nullable String typed, String key) {
        String text = text(field, typed);
        if (text == null) {
            found.add(Refusal.of(field, key));
            return "";
        }
        return text;
    }

    /** A date as a browser sends it or a person writes it; null when blank. */
    public @Nullable LocalDate date(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip(), WRITTEN);
        } catch (DateTimeException e) {
            found.add(Refusal.of(field, "act.date.unreadable", typed));
            return null;
        }
    }

    /** A date that must be there; the day given when it is not, so that reading goes on. */
    public LocalDate requiredDate(String field, @Nullable String typed, LocalDate otherwise) {
        int before = found.size();
        LocalDate date = date(field, typed);
        if (date == null && found.size() == before) {
            found.add(Refusal.of(field, "act.date.missing"));
        }
        return date == null ? otherwise : date;
    }

    /** Asks for what is missing, each at its field. */
    public void ask(List<Asked> missing) {
        missing.forEach(asked -> found.add(Refusal.of(asked.field(), asked.key())));
    }

    /** Goes on only when nothing is wrong. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new Refused(found);
        }
    }
}

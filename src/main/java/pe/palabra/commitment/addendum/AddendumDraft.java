package pe.palabra.commitment.addendum;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An adenda as it was typed: what nobody typed is empty text, never null. {@code registration} names the form, so that
 * sent twice it registers once.
 */
public record AddendumDraft(UUID registration, String date, String number, String summary, List<Line> lines) {

    public AddendumDraft(
            @Nullable UUID registration,
            @Nullable String date,
            @Nullable String number,
            @Nullable String summary,
            @Nullable List<@Nullable Line> lines) {
        this.registration = registration == null ? UUID.randomUUID() : registration;
        this.date = typed(date);
        this.number = typed(number);
        this.summary = typed(summary);
        this.lines = lines == null
                ? List.of()
                : lines.stream().flatMap(Stream::ofNullable).toList();
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /**
     * The new deadline and wording of one commitment; {@code version}: the last entry that had changed it when the form
     * was opened.
     */
    public record Line(String code, Long version, String due, String wording) {

        public Line(@Nullable String code, @Nullable Long version, @Nullable String due, @Nullable String wording) {
            this.code = typed(code);
            this.version = version == null ? 0 : version;
            this.due = typed(due);
            this.wording = typed(wording).replace("\r\n", "\n");
        }

        public boolean isBlank() {
            return due.isEmpty() && wording.isEmpty();
        }
    }

    /** The commitments of which something new was typed. */
    List<String> codes() {
        return lines.stream().filter(line -> !line.isBlank()).map(Line::code).toList();
    }

    /** The same with a line for each commitment of the acta, in their order, and after them those that are no more. */
    AddendumDraft over(List<AddendumPromise> promises) {
        Stream<Line> known = promises.stream()
                .map(promise -> lines.stream()
                        .filter(line -> line.code().equals(promise.code()))
                        .findFirst()
                        .orElse(new Line(promise.code(), promise.version(), "", "")));
        Stream<Line> gone = lines.stream()
                .filter(line ->
                        promises.stream().noneMatch(promise -> promise.code().equals(line.code())));
        return with(Stream.concat(known, gone).toList());
    }

    /** The same on the versions now stored: who sends it has seen what somebody else changed. */
    AddendumDraft seeing(List<AddendumPromise> promises) {
        return with(lines.stream()
                .map(line -> promises.stream()
                        .filter(promise -> promise.code().equals(line.code()))
                        .findFirst()
                        .map(promise -> new Line(line.code(), promise.version(), line.due(), line.wording()))
                        .orElse(line))
                .toList());
    }

    private AddendumDraft with(List<Line> others) {
        return new AddendumDraft(registration, date, number, summary, others);
    }
}

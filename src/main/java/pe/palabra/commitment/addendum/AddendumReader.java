package pe.palabra.commitment.addendum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Formats;
import pe.palabra.shared.Refusal;
import pe.palabra.shared.WrittenDate;

/** Reads a typed adenda whole: its date, its document, and what it changes of which commitment. */
final class AddendumReader {

    private static final int NUMBER = 300;
    private static final int TEXT = 4_000;

    private final List<Refusal> problems = new ArrayList<>();
    private final AddendumDraft draft;
    private final List<AddendumPromise> promises;

    AddendumReader(AddendumDraft draft, List<AddendumPromise> promises) {
        this.draft = draft;
        this.promises = promises;
    }

    List<Refusal> problems() {
        return problems;
    }

    void refuse(Refusal problem) {
        problems.add(problem);
    }

    /** What somebody else recorded of commitments whose deadline is typed here, since this form showed them. */
    List<Refusal> changedMeanwhile() {
        List<Refusal> found = new ArrayList<>();
        for (int at = 0; at < draft.lines().size(); at++) {
            AddendumDraft.Line line = draft.lines().get(at);
            AddendumPromise promise = promise(line);
            if (promise != null && !line.isBlank() && promise.changedSince(line.version())) {
                found.add(Refusal.of(
                        "lines[" + at + "].due",
                        "addendum.line.changed",
                        promise.code(),
                        promise.changedBy() == null ? "el sistema" : promise.changedBy(),
                        promise.look().stateName(),
                        promise.dueText(),
                        line.due().isEmpty() ? line.wording() : line.due()));
            }
        }
        return found;
    }

    private @Nullable AddendumPromise promise(AddendumDraft.Line line) {
        return promises.stream()
                .filter(known -> known.code().equals(line.code()))
                .findFirst()
                .orElse(null);
    }

    /** Empty: it is refused, and the problems say why. */
    Optional<ReadAddendum> read(LocalDate actaOn, LocalDate today, boolean withFile) {
        LocalDate signedOn = signedOn(actaOn, today);
        if (!withFile && draft.number().isEmpty()) {
            refuse("files", "addendum.document.missing");
        }
        if (draft.number().length() > NUMBER) {
            refuse("number", "acta.field.long", NUMBER);
        }
        if (draft.summary().isEmpty()) {
            refuse("summary", "addendum.summary.missing");
        } else if (draft.summary().length() > TEXT) {
            refuse("summary", "acta.field.long", TEXT);
        }
        List<AgreedChange> changes = changes(signedOn == null ? today : signedOn);
        return problems.isEmpty() && signedOn != null
                ? Optional.of(new ReadAddendum(
                        signedOn, draft.number().isEmpty() ? null : draft.number(), draft.summary(), changes))
                : Optional.empty();
    }

    private void refuse(String field, String key, Object... arguments) {
        problems.add(Refusal.of(field, key, arguments));
    }

    private @Nullable LocalDate signedOn(LocalDate actaOn, LocalDate today) {
        if (draft.date().isEmpty()) {
            refuse("date", "addendum.date.missing");
            return null;
        }
        LocalDate date = WrittenDate.read(draft.date()).orElse(null);
        if (date == null) {
            refuse("date", "acta.date.unreadable", draft.date());
        } else if (date.isAfter(today)) {
            refuse("date", "addendum.date.future", Formats.date(today));
        } else if (date.isBefore(actaOn)) {
            refuse("date", "addendum.date.before-acta", Formats.date(actaOn));
        }
        return date;
    }

    private List<AgreedChange> changes(LocalDate signedOn) {
        List<AgreedChange> changes = new ArrayList<>();
        boolean typed = false;
        for (int at = 0; at < draft.lines().size(); at++) {
            AddendumDraft.Line line = draft.lines().get(at);
            if (!line.isBlank()) {
                typed = true;
                change("lines[" + at + "].", line, signedOn).ifPresent(changes::add);
            }
        }
        if (!typed) {
            refuse("lines", "addendum.lines.missing");
        }
        return changes;
    }

    private Optional<AgreedChange> change(String row, AddendumDraft.Line line, LocalDate signedOn) {
        AddendumPromise promise = promise(line);
        if (promise == null) {
            refuse("lines", "addendum.line.gone", line.code());
            return Optional.empty();
        }
        LocalDate due = WrittenDate.read(line.due()).orElse(null);
        if (due == null && !line.due().isEmpty()) {
            refuse(row + "due", "addendum.line.unreadable", line.code(), line.due());
            return Optional.empty();
        }
        if (line.wording().length() > TEXT) {
            refuse(row + "wording", "acta.field.long", TEXT);
        }
        AgreedChange change =
                new AgreedChange(row, promise, signedOn, due, line.wording().isEmpty() ? null : line.wording());
        Optional<Refusal> obstacle = change.obstacle();
        obstacle.ifPresent(problems::add);
        return obstacle.isEmpty() ? Optional.of(change) : Optional.empty();
    }
}

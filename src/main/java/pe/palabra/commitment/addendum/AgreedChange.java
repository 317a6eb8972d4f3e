package pe.palabra.commitment.addendum;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.Register;
import pe.palabra.shared.Formats;
import pe.palabra.shared.Refusal;

/**
 * What an adenda signed on a day changes of a commitment: its deadline, its wording, or both (null: left as it is).
 * {@code row}: the line of the form where it was typed.
 */
record AgreedChange(
        String row,
        AddendumPromise promise,
        LocalDate signedOn,
        @Nullable LocalDate dueOn,
        @Nullable String wording) {

    /**
     * Why the adenda cannot say so (R5): what is closed is not owed any more, a deadline is not before the document that agrees it, and
     * adendas take effect in the order in which they were signed.
     */
    Optional<Refusal> obstacle() {
        if (!promise.state().isOpen()) {
            return refusal("due", "addendum.line.closed", promise.look().stateName());
        }
        LocalDate later = promise.lastAddendumOn();
        if (later != null && later.isAfter(signedOn)) {
            return refusal("due", "addendum.line.later", Formats.date(later));
        }
        return deadline().or(this::sameWording);
    }

    private Optional<Refusal> deadline() {
        if (dueOn == null) {
            return Optional.empty();
        }
        if (dueOn.equals(promise.dueOn())) {
            return refusal("due", "addendum.line.same", Formats.date(dueOn));
        }
        return dueOn.isBefore(signedOn)
                ? refusal("due", "addendum.line.before", Formats.date(dueOn), Formats.date(signedOn))
                : Optional.empty();
    }

    private Optional<Refusal> sameWording() {
        return wording != null && Register.hashOf(wording).equals(Register.hashOf(promise.description()))
                ? refusal("wording", "addendum.line.same-wording")
                : Optional.empty();
    }

    Optional<Refusal> refusal(String field, String key, String... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = promise.code();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Optional.of(Refusal.of(row + field, key, all));
    }
}

package pe.palabra.commitment.addendum;

import java.time.LocalDate;
import java.util.Optional;
import pe.palabra.shared.Formats;
import pe.palabra.shared.Refusal;

/** A new deadline that an adenda signed on a day gives to a commitment; {@code field}: where it was typed. */
record DeadlineMove(String field, AddendumPromise promise, LocalDate signedOn, LocalDate dueOn) {

    /**
     * Why the adenda cannot say so (R5): what is closed is not owed any more, a deadline is not before its acta, and
     * adendas take effect in the order in which they were signed.
     */
    Optional<Refusal> obstacle() {
        if (!promise.state().isOpen()) {
            return refusal("addendum.line.closed", promise.look().stateName());
        }
        if (dueOn.equals(promise.dueOn())) {
            return refusal("addendum.line.same", Formats.date(dueOn));
        }
        if (dueOn.isBefore(promise.actaOn())) {
            return refusal("addendum.line.before-acta", Formats.date(dueOn), Formats.date(promise.actaOn()));
        }
        LocalDate later = promise.lastAddendumOn();
        return later != null && later.isAfter(signedOn)
                ? refusal("addendum.line.later", Formats.date(later))
                : Optional.empty();
    }

    private Optional<Refusal> refusal(String key, String... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = promise.code();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Optional.of(Refusal.of(field, key, all));
    }
}

package pe.palabra.commitment.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.act.Deadline;
import pe.palabra.commitment.act.Deadlines.Owed;
import pe.palabra.commitment.addendum.Addendum;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.succession.ChainHead;
import pe.palabra.commitment.web.DueText;
import pe.palabra.commitment.web.page.CommitmentStory.Told;
import pe.palabra.shared.Formats;

/**
 * The deadline in force and the one that was signed, each with how late it is and its document (R11.10), and since when
 * nothing is known.
 */
public record DeadlineFacts(
        String name,
        String value,
        @Nullable String note,
        @Nullable Document document) {

    /** Where a deadline was agreed; {@code href} null: nowhere to be read here. */
    public record Document(String title, @Nullable String href) {}

    static List<DeadlineFacts> of(CommitmentDetail detail, Owed owed, Told told) {
        Deadline deadline = owed.deadline();
        ChainHead head = owed.head();
        Document acta = acta(detail, told);
        List<DeadlineFacts> facts = new ArrayList<>();
        boolean neverAgreed = deadline.current() == null && deadline.original() == null;
        facts.add(fact(neverAgreed ? "Acordado" : "Vigente", deadline.current(), detail, mover(deadline, told, acta)));
        if (neverAgreed) {
            return and(facts, detail, head);
        }
        facts.add(fact("Original", deadline.original(), detail, head == null ? acta : signed(head)));
        return and(facts, detail, head);
    }

    private static List<DeadlineFacts> and(
            List<DeadlineFacts> facts, CommitmentDetail detail, @Nullable ChainHead head) {
        if (head != null) {
            facts.add(new DeadlineFacts("Se debe desde", Formats.date(head.actaOn()), "con " + head.code(), null));
        }
        long days = ChronoUnit.DAYS.between(detail.row().updatedOn(), detail.today());
        if (detail.row().state().isOpen() && days > 0) {
            facts.add(
                    new DeadlineFacts("Sin noticia", days == 1 ? "1 día" : Formats.number(days) + " días", null, null));
        }
        return facts;
    }

    private static DeadlineFacts fact(
            String name, @Nullable LocalDate due, CommitmentDetail detail, Document document) {
        if (due == null) {
            return new DeadlineFacts(name, "Sin plazo", null, document);
        }
        boolean open = detail.row().state().isOpen();
        LocalDate today = detail.today();
        String note = due.isBefore(today) ? DueText.late(due, today) : DueText.ahead(due, today);
        return new DeadlineFacts(name, Formats.date(due), open ? note : null, document);
    }

    private static Document mover(Deadline deadline, Told told, Document acta) {
        Long entry = deadline.movedBy();
        return entry == null
                ? acta
                : told.addenda().stream()
                        .filter(addendum -> addendum.recorded().entryId() == entry)
                        .findFirst()
                        .map(DeadlineFacts::addendum)
                        .orElse(new Document("Variación aceptada", null));
    }

    private static Document addendum(Addendum addendum) {
        return new Document(addendum.title(), "/actas/" + addendum.actaId() + "#adenda-" + addendum.id());
    }

    private static Document acta(CommitmentDetail detail, Told told) {
        long id = told.revisions().get(told.revisions().size() - 1).register().actaId();
        return new Document(
                detail.signed().actaKind() + " del " + Formats.date(detail.row().actaOn()), "/actas/" + id);
    }

    private static Document signed(ChainHead head) {
        return new Document("Acta del " + Formats.date(head.actaOn()), "/compromisos/" + head.code());
    }
}

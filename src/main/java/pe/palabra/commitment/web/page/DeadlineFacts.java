package pe.palabra.commitment.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.act.Deadline;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.succession.ChainHead;
import pe.palabra.commitment.web.DueText;
import pe.palabra.commitment.web.page.CommitmentStory.Chain;
import pe.palabra.shared.Formats;

/** The deadline in force and the one that was signed, each with how late it is (R11.10), and since when nothing is known. */
public record DeadlineFacts(
        String name, String value, @Nullable String note) {

    static List<DeadlineFacts> of(CommitmentDetail detail, Chain chain) {
        Deadline deadline = chain.deadline();
        ChainHead head = chain.head();
        List<DeadlineFacts> facts = new ArrayList<>();
        facts.add(fact("Vigente", deadline.current(), detail));
        facts.add(fact("Original", deadline.original(), detail));
        if (head != null) {
            facts.add(new DeadlineFacts("Se debe desde", Formats.date(head.actaOn()), "con " + head.code()));
        }
        long days = ChronoUnit.DAYS.between(detail.row().updatedOn(), detail.today());
        if (detail.row().state().isOpen() && days > 0) {
            facts.add(new DeadlineFacts("Sin noticia", days == 1 ? "1 día" : Formats.number(days) + " días", null));
        }
        return facts;
    }

    private static DeadlineFacts fact(String name, @Nullable LocalDate due, CommitmentDetail detail) {
        if (due == null) {
            return new DeadlineFacts(name, "Sin plazo", null);
        }
        boolean open = detail.row().state().isOpen();
        LocalDate today = detail.today();
        String note = due.isBefore(today) ? DueText.late(due, today) : DueText.ahead(due, today);
        return new DeadlineFacts(name, Formats.date(due), open ? note : null);
    }
}

package pe.palabra.work;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.view.SavedViewRow;
import pe.palabra.work.system.SystemView;

/** The first page after coming in (C16): what waits, how the register stands, and where one may go. */
public record WorkPage(
        String greeting,
        String today,
        boolean wholeRegister,
        String scope,
        boolean imports,
        List<Errand> errands,
        @Nullable ImportLine lastImport,
        List<MonthLine> months,
        List<UnitTotals> units,
        UnitTotals sum,
        List<Attention> attention,
        List<FollowUp> critical,
        List<FollowUp> monthly,
        String monthName,
        String monthStart,
        @Nullable Headline headline,
        List<RecentLine> recent,
        List<SavedViewRow> views,
        boolean receivesBimonthly,
        @Nullable SystemView system) {

    public boolean empty() {
        return units.isEmpty();
    }

    /** The three critical states of all prioritised spaces, as a list. */
    public String criticalHref() {
        return "/compromisos?" + Lists.critical(FollowUp.PRIORITISED);
    }
}

package pe.palabra.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
        UnitTotals sum) {

    public boolean empty() {
        return units.isEmpty();
    }
}

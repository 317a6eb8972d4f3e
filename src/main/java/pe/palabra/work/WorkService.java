package pe.palabra.work;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.shared.Formats;

/** Puts together the first page for the person who came in. */
@Service
public class WorkService {

    private static final int MONTHS_SHOWN = 3;

    private final WorkQueries queries;
    private final Clock clock;

    WorkService(WorkQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public WorkPage pageFor(Viewer viewer) {
        ZonedDateTime now = ZonedDateTime.now(clock).withZoneSameInstant(Formats.LIMA);
        boolean imports = viewer.is(Role.SSGC);
        List<MonthLine> months = queries.months(viewer, lastMonths(YearMonth.from(now)));
        List<UnitTotals> units = UnitTotals.of(queries.counts(viewer));
        return new WorkPage(
                CalendarWords.greeting(now),
                CalendarWords.day(now.toLocalDate()),
                viewer.seesAllUnits(),
                scope(viewer),
                imports,
                imports ? errands(months) : List.of(),
                imports ? queries.lastImport().orElse(null) : null,
                months,
                units,
                UnitTotals.sum(units));
    }

    private List<Errand> errands(List<MonthLine> months) {
        List<Errand> errands = new ArrayList<>();
        for (ImportLine batch : queries.waitingImports()) {
            errands.add(new Errand(
                    "Subida",
                    batch.uploadedOn(),
                    "Confirmar o descartar " + batch.fileName(),
                    "Información al " + batch.cutOffDate() + ": " + batch.counts(),
                    batch.href(),
                    "Revisar"));
        }
        for (MonthLine month : oldestFirst(months)) {
            if (month.draft()) {
                errands.add(new Errand(
                        "Borrador",
                        Formats.date(month.draftSince()),
                        "Emitir el reporte mensual de " + month.name(),
                        "Sus cifras siguen al registro hasta que se emita",
                        month.href(),
                        "Abrir"));
            }
        }
        return errands;
    }

    private String scope(Viewer viewer) {
        List<String> names = queries.unitNames(viewer);
        return names.isEmpty() ? "todas las unidades territoriales" : String.join(", ", names);
    }

    private static List<MonthLine> oldestFirst(List<MonthLine> months) {
        return months.stream().sorted(Comparator.comparing(MonthLine::month)).toList();
    }

    private static List<YearMonth> lastMonths(YearMonth present) {
        return IntStream.rangeClosed(1, MONTHS_SHOWN)
                .mapToObj(present::minusMonths)
                .toList();
    }
}

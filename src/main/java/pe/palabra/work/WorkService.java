package pe.palabra.work;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.view.SavedViewQueries;
import pe.palabra.report.ReportReader;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.shared.Formats;

/** Puts together the first page for the person who came in. */
@Service
public class WorkService {

    private static final int MONTHS_SHOWN = 3;
    private static final int RECENT_SHOWN = 5;
    private static final Period LATELY = Period.ofDays(7);

    private final WorkQueries queries;
    private final FollowUpQueries followUps;
    private final AttentionFigures attention;
    private final SavedViewQueries views;
    private final ReportReader reports;
    private final Clock clock;

    WorkService(
            WorkQueries queries,
            FollowUpQueries followUps,
            AttentionFigures attention,
            SavedViewQueries views,
            ReportReader reports,
            Clock clock) {
        this.queries = queries;
        this.followUps = followUps;
        this.attention = attention;
        this.views = views;
        this.reports = reports;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public WorkPage pageFor(Viewer viewer) {
        ZonedDateTime now = ZonedDateTime.now(clock).withZoneSameInstant(Formats.LIMA);
        LocalDate today = now.toLocalDate();
        boolean imports = viewer.is(Role.SSGC) && viewer.seesAllUnits();
        List<MonthLine> months = queries.months(viewer, lastMonths(YearMonth.from(now)));
        List<UnitTotals> units = UnitTotals.of(queries.counts(viewer));
        boolean empty = units.isEmpty();
        return new WorkPage(
                CalendarWords.greeting(now),
                CalendarWords.day(today),
                viewer.seesAllUnits(),
                scope(viewer),
                imports,
                imports ? errands(months, now) : List.of(),
                imports ? queries.lastImport().orElse(null) : null,
                months,
                units,
                UnitTotals.sum(units),
                empty ? List.of() : attention.of(viewer, today),
                viewer.is(Role.SSGC) ? followUps.followUp(viewer, true, today) : List.of(),
                viewer.is(Role.SSGD) ? followUps.followUp(viewer, false, today) : List.of(),
                new ReportPeriod(YearMonth.from(now)).name(),
                today.withDayOfMonth(1).toString(),
                viewer.is(Role.SSPI) ? followUps.classesWithoutSupport(viewer, today) : 0,
                viewer.is(Role.SGSD) ? headline(viewer, months) : null,
                empty ? List.of() : followUps.recent(viewer, RECENT_SHOWN),
                views.own(viewer));
    }

    /** Importing and issuing are for accounts that see all units. */
    private List<Errand> errands(List<MonthLine> months, ZonedDateTime now) {
        return Errands.of(queries.waitingImports(now.minus(LATELY).toInstant()), months, now.toLocalDate());
    }

    private @Nullable Headline headline(Viewer viewer, List<MonthLine> months) {
        return months.stream()
                .filter(month -> !month.draft())
                .findFirst()
                .map(month -> Headline.of(
                        month,
                        reports.find(new ReportPeriod(month.month()), null)
                                .content()
                                .seenBy(viewer)))
                .orElse(null);
    }

    private String scope(Viewer viewer) {
        List<String> names = queries.unitNames(viewer);
        return names.isEmpty() ? "todas las unidades territoriales" : String.join(", ", names);
    }

    private static List<YearMonth> lastMonths(YearMonth present) {
        return IntStream.rangeClosed(1, MONTHS_SHOWN)
                .mapToObj(present::minusMonths)
                .toList();
    }
}

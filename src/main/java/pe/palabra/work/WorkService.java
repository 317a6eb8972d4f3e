package pe.palabra.work;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.view.SavedViewQueries;
import pe.palabra.report.ReportMonth;
import pe.palabra.report.ReportPermissions;
import pe.palabra.report.ReportReader;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.shared.Formats;
import pe.palabra.shared.TotalsMemory;
import pe.palabra.work.system.SystemQueries;

/** Puts together the first page for the person who came in. */
@Service
public class WorkService {

    private static final int MONTHS_SHOWN = 3;
    private static final int RECENT_SHOWN = 5;
    private static final int SPACES_SHOWN = 5;
    private static final Period LATELY = Period.ofDays(7);

    private final WorkQueries queries;
    private final FollowUpQueries followUps;
    private final AttentionFigures attention;
    private final SavedViewQueries views;
    private final ReportReader reports;
    private final SystemQueries system;
    private final TotalsMemory memory;
    private final Clock clock;

    WorkService(
            WorkQueries queries,
            FollowUpQueries followUps,
            AttentionFigures attention,
            SavedViewQueries views,
            ReportReader reports,
            SystemQueries system,
            TotalsMemory memory,
            Clock clock) {
        this.queries = queries;
        this.followUps = followUps;
        this.attention = attention;
        this.views = views;
        this.reports = reports;
        this.system = system;
        this.memory = memory;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public WorkPage pageFor(Viewer viewer) {
        ZonedDateTime now = ZonedDateTime.now(clock).withZoneSameInstant(Formats.LIMA);
        LocalDate today = now.toLocalDate();
        boolean imports = viewer.is(Role.SSGC) && viewer.seesAllUnits();
        List<MonthLine> months = months(viewer);
        Figures counted = figures(viewer, today);
        List<UnitTotals> units = UnitTotals.of(counted.counts());
        boolean empty = units.isEmpty();
        List<Attention> figures = empty ? List.of() : attention(viewer, months, today);
        return new WorkPage(
                CalendarWords.greeting(now),
                CalendarWords.day(today),
                viewer.seesAllUnits(),
                scope(viewer),
                imports,
                errands(viewer, imports, months, figures, counted.turned(), now),
                imports ? queries.lastImport().orElse(null) : null,
                months.stream().limit(MONTHS_SHOWN).toList(),
                units,
                UnitTotals.sum(units),
                figures,
                counted.prioritised(),
                counted.others(),
                new ReportPeriod(YearMonth.from(now)).name(),
                today.withDayOfMonth(1).toString(),
                viewer.is(Role.SGSD) ? headline(viewer, months) : null,
                empty ? List.of() : followUps.recent(viewer, RECENT_SHOWN),
                views.own(viewer),
                viewer.is(Role.VGT),
                viewer.is(Role.ADMIN) ? system.read() : null);
    }

    /** What is counted in the register: the same until something is recorded. */
    private record Figures(
            List<UnitTotals.Count> counts,
            List<FollowUp> prioritised,
            List<FollowUp> others,
            List<TurnedSpace> turned) {}

    private record Asked(Set<Role> roles, Set<Long> units, LocalDate today) {}

    private Figures figures(Viewer viewer, LocalDate today) {
        boolean ssgc = viewer.is(Role.SSGC);
        return memory.of(
                new Asked(viewer.roles(), viewer.unitIds(), today),
                () -> new Figures(
                        queries.counts(viewer),
                        ssgc ? followUps.followUp(viewer, true, today) : List.of(),
                        viewer.is(Role.SSGD) ? followUps.followUp(viewer, false, today) : List.of(),
                        ssgc ? followUps.toReclassify(viewer, SPACES_SHOWN) : List.of()));
    }

    /** The months over that have a report, for who may read it. */
    private List<MonthLine> months(Viewer viewer) {
        return !ReportPermissions.mayReadMonthly(viewer)
                ? List.of()
                : reports.months().stream()
                        .filter(ReportMonth::over)
                        .map(MonthLine::new)
                        .toList();
    }

    private List<Attention> attention(Viewer viewer, List<MonthLine> months, LocalDate today) {
        List<Attention> figures = new ArrayList<>(attention.of(viewer, today));
        if (viewer.is(Role.SGSD)) {
            long drafts = months.stream().filter(MonthLine::draft).count();
            figures.add(new Attention("Reportes mensuales por emitir", drafts, Lists.DRAFT_REPORTS, false));
        }
        return figures;
    }

    /** Importing and issuing are for accounts that see all units. */
    private List<Errand> errands(
            Viewer viewer,
            boolean all,
            List<MonthLine> months,
            List<Attention> figures,
            List<TurnedSpace> turned,
            ZonedDateTime now) {
        List<Errand> errands = new ArrayList<>();
        if (viewer.is(Role.SSGC)) {
            errands.addAll(Errands.of(
                    all ? queries.waitingImports(now.minus(LATELY).toInstant()) : List.of(),
                    turned,
                    all ? months : List.of(),
                    now.toLocalDate()));
        }
        figures.stream()
                .filter(figure -> figure.href().equals(Lists.WITHOUT_RISK))
                .forEach(figure -> errands.addAll(Errands.ofRisk(figure.count(), now.toLocalDate())));
        return errands;
    }

    private @Nullable Headline headline(Viewer viewer, List<MonthLine> months) {
        return months.stream()
                .limit(MONTHS_SHOWN)
                .filter(month -> !month.draft())
                .findFirst()
                .map(month -> Headline.of(
                        month,
                        reports.find(month.month().period(), null).content().seenBy(viewer)))
                .orElse(null);
    }

    private String scope(Viewer viewer) {
        List<String> names = queries.unitNames(viewer);
        return names.isEmpty() ? "todas las unidades territoriales" : String.join(", ", names);
    }

    /** What the register lacks, each figure the count of its list (C11). */
    @Transactional(readOnly = true)
    public List<Attention> quality(Viewer viewer) {
        return attention.quality(viewer, LocalDate.now(clock));
    }
}

package pe.palabra.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.report.register.ReportComputation;
import pe.palabra.report.register.ReportQueries;
import pe.palabra.shared.EntryLog;
import pe.palabra.shared.NotFound;

/** Answers a month's report: what was issued as it was, everything else from the register as it is now. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ReportReader {

    private final Reports reports;
    private final ReportQueries queries;
    private final ReportComputation computation;
    private final EntryLog entries;
    private final Clock clock;

    ReportReader(Reports reports, ReportQueries queries, ReportComputation computation, EntryLog entries, Clock clock) {
        this.reports = reports;
        this.queries = queries;
        this.computation = computation;
        this.entries = entries;
        this.clock = clock;
    }

    /** An edition of a month's report, the newest if none is named; {@link NotFound} before the first fact or in the future. */
    public Report find(ReportPeriod period, @Nullable Integer edition) {
        Edition newest = newestEdition(period);
        if (edition == null || edition == newest.number()) {
            return newest.issued().orElseGet(() -> draft(period, newest));
        }
        return reports.find(period, edition).orElseThrow(() -> new NotFound(period + "/" + edition));
    }

    /** The edition that a report corrects; {@link NotFound} when it is the first. */
    public Report correctedBy(Report report) {
        int before = report.edition() - 1;
        return reports.find(report.period(), before).orElseThrow(() -> new NotFound(report.period() + "/" + before));
    }

    /** The number of the newest edition and, unless it is a draft, what it said. */
    record Edition(int number, @Nullable String reason, Optional<Report> issued) {}

    Edition newestEdition(ReportPeriod period) {
        return reports.newest(period)
                .map(issued -> issued.correctedFor() == null
                        ? new Edition(issued.report().edition(), null, Optional.of(issued.report()))
                        : new Edition(issued.report().edition() + 1, issued.correctedFor(), Optional.empty()))
                .orElseGet(() -> new Edition(1, null, Optional.empty()));
    }

    private Report draft(ReportPeriod period, Edition edition) {
        LocalDate today = today();
        if (period.isFuture(today)) {
            throw new NotFound(period.toString());
        }
        ReportFrame frame = frame(period, entries.latest());
        ReportContent content = computation.content(frame);
        if (content.countsNothing()) {
            throw new NotFound(period.toString());
        }
        ReportStatus status = period.isOver(today) ? ReportStatus.DRAFT : ReportStatus.PROVISIONAL;
        return new Report(frame, status, edition.number(), content, clock.instant(), null, edition.reason());
    }

    ReportFrame frame(ReportPeriod period, long knownAt) {
        ReportFrame.Previous previous = reports.previousOf(period).orElse(null);
        return new ReportFrame(period, period.cutOff(today()), knownAt, previous);
    }

    /** The fingerprint that the report's history gives again: as known at the freeze, under the names of then. */
    public String recompute(Report report) {
        Report.Issue issue = report.issue();
        return issue == null
                ? report.content().fingerprint()
                : computation.fingerprint(report.frame(), reports.names(issue.reportId()));
    }

    /** Whether a month has a report. */
    public boolean has(ReportPeriod period) {
        LocalDate today = today();
        return !period.isFuture(today)
                && (queries.anythingCounts(period.cutOff(today))
                        || reports.newest(period).isPresent());
    }

    /** Whether the month after that of a report has one: what counts at a cut-off counts at a later one. */
    public boolean hasNext(Report report) {
        return !report.period().next().isFuture(today());
    }

    /**
     * Every month that has a report with its newest edition, the latest first: from the first day on which something counts
     * until today, and those once issued. The one home of this rule: who lists months asks here.
     */
    public List<ReportMonth> months() {
        LocalDate today = today();
        Map<ReportPeriod, Reports.Newest> begun = new HashMap<>();
        reports.newest().forEach(newest -> begun.put(ReportPeriod.of(newest.period()), newest));
        Stream<ReportPeriod> issued = begun.entrySet().stream()
                .filter(newest -> newest.getValue().everIssued())
                .map(Map.Entry::getKey);
        return Stream.concat(counting(today), issued)
                .distinct()
                .sorted(Comparator.comparing(ReportPeriod::firstDay).reversed())
                .map(period -> month(period, begun.get(period), today))
                .toList();
    }

    private Stream<ReportPeriod> counting(LocalDate today) {
        return queries.firstDay().stream()
                .flatMap(day -> Stream.iterate(
                        ReportPeriod.of(today), period -> !period.lastDay().isBefore(day), ReportPeriod::previous));
    }

    private static ReportMonth month(ReportPeriod period, Reports.@Nullable Newest newest, LocalDate today) {
        boolean over = period.isOver(today);
        return newest == null
                ? new ReportMonth(period, over, 1, null, null)
                : new ReportMonth(period, over, newest.edition(), newest.issuedAt(), newest.issuedBy());
    }

    /** The months that are over and have something to count. */
    List<ReportPeriod> endedPeriods() {
        return months().stream()
                .filter(ReportMonth::over)
                .map(ReportMonth::period)
                .toList();
    }

    /** Every edition of a month's report that was begun or issued, the newest first. */
    public List<ReportEdition> editions(ReportPeriod period) {
        return reports.editions(period);
    }

    /** The issued report of an earlier month that a report is compared with: the latest one issued before it was. */
    public Optional<Report> comparedWith(Report report) {
        return reports.issuedBefore(report);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}

package pe.palabra.report;

import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import pe.palabra.account.Viewer;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.report.narrative.Narratives;
import pe.palabra.shared.EntryLog;
import pe.palabra.shared.Refusal;

/** Issues monthly reports and opens corrections of issued ones. */
@Service
public class ReportService {

    private final ReportReader reader;
    private final Reports reports;
    private final ReportFreezer freezer;
    private final EntryLog entries;
    private final Narratives narratives;
    private final Clock clock;

    ReportService(
            ReportReader reader,
            Reports reports,
            ReportFreezer freezer,
            EntryLog entries,
            Narratives narratives,
            Clock clock) {
        this.narratives = narratives;
        this.reader = reader;
        this.reports = reports;
        this.freezer = freezer;
        this.entries = entries;
        this.clock = clock;
    }

    /** Freezes the draft of a month that is over, with all that is known now; of two people at once one is refused. */
    public void issue(ReportPeriod period, Viewer viewer) {
        ReportPermissions.checkWriting(viewer);
        Report draft = reader.find(period, null);
        switch (draft.status()) {
            case PROVISIONAL -> throw Refusal.because("report.not-over", period.name());
            case ISSUED -> throw Refusal.because("report.already-issued", period.name());
            case DRAFT -> freeze(draft, viewer);
        }
    }

    private void freeze(Report draft, Viewer viewer) {
        ReportFrame frame = reader.frame(draft.period(), entries.settled());
        try {
            freezer.freeze(frame, draft.edition(), viewer.userId(), clock.instant());
        } catch (DuplicateKeyException e) {
            throw Refusal.because("report.already-issued", draft.period().name());
        }
    }

    /** Opens a new edition of an issued report: a draft that follows the register until it is issued in its turn. */
    public void correct(ReportPeriod period, String reason, Viewer viewer) {
        ReportPermissions.checkWriting(viewer);
        Report issued = reader.find(period, null);
        if (issued.status() != ReportStatus.ISSUED) {
            throw Refusal.because("report.not-issued", period.name());
        }
        try {
            reports.open(period, issued.edition() + 1, reason.strip(), viewer.userId(), clock.instant());
            narratives.copy(period, issued.edition());
        } catch (DuplicateKeyException e) {
            throw Refusal.because("report.not-issued", period.name());
        }
    }
}

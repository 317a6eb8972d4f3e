package pe.palabra.report;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import pe.palabra.account.Viewer;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.report.narrative.Narrative;
import pe.palabra.report.narrative.Narratives;
import pe.palabra.report.narrative.SavedNarrative;
import pe.palabra.shared.Refusal;

/** The reading of the month beside a report's figures: SSGC writes it until the report is issued (C8). */
@Service
public class ReportNarratives {

    private static final int LONGEST = 10_000;

    private final ReportReader reader;
    private final Narratives narratives;
    private final Clock clock;

    ReportNarratives(ReportReader reader, Narratives narratives, Clock clock) {
        this.reader = reader;
        this.narratives = narratives;
        this.clock = clock;
    }

    /** What was written for a draft. */
    public Optional<SavedNarrative> of(Report draft) {
        return narratives.find(draft.period(), draft.edition());
    }

    /** Saves what somebody wrote over a version; answers what another person saved meanwhile, empty when it is saved. */
    public Optional<SavedNarrative> save(ReportPeriod period, String text, int version, Viewer viewer) {
        ReportPermissions.checkWriting(viewer);
        Report draft = reader.find(period, null);
        if (draft.status() == ReportStatus.ISSUED) {
            throw Refusal.because("report.already-issued", period.name());
        }
        check(text, draft);
        boolean saved =
                narratives.save(period, draft.edition(), text.strip(), version, viewer.userId(), clock.instant());
        return saved ? Optional.empty() : of(draft);
    }

    private static void check(String text, Report draft) {
        if (text.length() > LONGEST) {
            throw Refusal.of("texto", "report.narrative.too-long");
        }
        List<String> unknown = new Narrative(text, draft.content()).unknownFields();
        if (!unknown.isEmpty()) {
            throw Refusal.of("texto", "report.narrative.unknown-field", String.join(", ", unknown));
        }
    }
}

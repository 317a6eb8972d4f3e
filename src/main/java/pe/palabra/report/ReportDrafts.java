package pe.palabra.report;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import pe.palabra.report.figures.ReportPeriod;

/** Begins the report of every month that is over and has something to count (C8), also of those missed meanwhile. */
@Service
public class ReportDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(ReportDrafts.class);

    private final ReportReader reader;
    private final Reports reports;
    private final Clock clock;

    ReportDrafts(ReportReader reader, Reports reports, Clock clock) {
        this.reader = reader;
        this.reports = reports;
        this.clock = clock;
    }

    /** Answers the months whose draft was made now; whoever comes second, or at the same time, makes none. */
    public List<ReportPeriod> makeMissing() {
        List<ReportPeriod> made = reader.endedPeriods().stream()
                .filter(period -> reports.begin(period, clock.instant()))
                .toList();
        if (!made.isEmpty()) {
            LOG.info("Reportes mensuales en borrador: {}", made);
        }
        return made;
    }
}

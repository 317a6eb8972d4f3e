package pe.palabra.report.narrative;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.shared.database.RecordMapper;

/** The narratives of monthly reports that are not issued yet, one per edition. */
@Repository
public class Narratives {

    private final JdbcClient jdbc;

    Narratives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<SavedNarrative> find(ReportPeriod period, int edition) {
        return jdbc.sql("select n.text, n.version, u.display_name as saved_by, n.saved_at from report_narrative n"
                        + " join app_user u on u.id = n.saved_by"
                        + " where n.periodicity = 'MONTHLY' and n.period = ? and n.edition = ?")
                .params(period.toString(), edition)
                .query(RecordMapper.of(SavedNarrative.class))
                .optional();
    }

    /** Writes over a version, 0 before the first; false when another person wrote meanwhile. */
    public boolean save(ReportPeriod period, int edition, String text, int version, long userId, Instant at) {
        String sql = version == 0
                ? "insert into report_narrative (text, saved_by, saved_at, version, periodicity, period, edition)"
                        + " values (?, ?, ?, ? + 1, 'MONTHLY', ?, ?) on conflict do nothing"
                : "update report_narrative set text = ?, saved_by = ?, saved_at = ?, version = version + 1"
                        + " where version = ? and periodicity = 'MONTHLY' and period = ? and edition = ?";
        return jdbc.sql(sql)
                        .params(text, userId, at.atOffset(ZoneOffset.UTC), version, period.toString(), edition)
                        .update()
                == 1;
    }

    /** Begins a new edition's with what the one before it said. */
    public void copy(ReportPeriod period, int edition) {
        jdbc.sql("insert into report_narrative (periodicity, period, edition, text, version, saved_by, saved_at)"
                        + " select periodicity, period, edition + 1, text, 1, saved_by, saved_at from report_narrative"
                        + " where periodicity = 'MONTHLY' and period = ? and edition = ? on conflict do nothing")
                .params(period.toString(), edition)
                .update();
    }
}

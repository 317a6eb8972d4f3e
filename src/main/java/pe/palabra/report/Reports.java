package pe.palabra.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pe.palabra.report.figures.FrozenNames;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.shared.database.RecordMapper;
import tools.jackson.databind.json.JsonMapper;

/** The monthly reports that were issued, and the corrections that were opened on them. */
@Repository
class Reports {

    private static final String ISSUED = """
            select r.id, r.period, r.edition, r.cut_off, r.known_at_entry, r.content, r.narrative, r.issued_at, u.display_name, e.reason,
                   n.reason as corrected_for
              from report r
              join app_user u on u.id = r.issued_by
              left join report_edition e on e.periodicity = r.periodicity and e.period = r.period
                                        and e.edition = r.edition
              left join report_edition n on n.periodicity = r.periodicity and n.period = r.period
                                        and n.edition = r.edition + 1
             where r.periodicity = 'MONTHLY'""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Reports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest edition of a period that was begun or issued; {@code issuedAt} null: it is a draft. */
    record Newest(
            String period,
            int edition,
            @Nullable Instant issuedAt,
            @Nullable String issuedBy) {

        /** A first edition alone may have been begun for a month that lost all its commitments since. */
        boolean everIssued() {
            return issuedAt != null || edition > 1;
        }
    }

    /** The newest edition of each period that was begun or issued. */
    List<Newest> newest() {
        return jdbc.sql("""
                select distinct on (period) period, edition, r.issued_at, u.display_name as issued_by
                  from (select period, edition from report_edition where periodicity = 'MONTHLY') e
                  full join (select period, edition, issued_at, issued_by from report where periodicity = 'MONTHLY') r
                       using (period, edition)
                  left join app_user u on u.id = r.issued_by
                 order by period, edition desc""").query(RecordMapper.of(Newest.class)).list();
    }

    /** An issued report, and why the next edition was opened, if it was. */
    record Issued(Report report, @Nullable String correctedFor) {}

    /** The newest edition of a period that was issued. */
    Optional<Issued> newest(ReportPeriod period) {
        return jdbc.sql(ISSUED + " and r.period = :period order by r.edition desc limit 1")
                .param("period", period.toString())
                .query((row, number) -> new Issued(report(row, number), row.getString("corrected_for")))
                .optional();
    }

    Optional<Report> find(ReportPeriod period, int edition) {
        return jdbc.sql(ISSUED + " and r.period = :period and r.edition = :edition")
                .param("period", period.toString())
                .param("edition", edition)
                .query(this::report)
                .optional();
    }

    /** The latest issued report of an earlier period, as far as it was issued before this one. */
    Optional<Report> issuedBefore(Report report) {
        Report.Issue issue = report.issue();
        return issuedBefore(report.period(), issue == null ? Long.MAX_VALUE : issue.reportId());
    }

    /** The latest issued report of an earlier period. */
    Optional<ReportFrame.Previous> previousOf(ReportPeriod period) {
        return jdbc.sql("select id, known_at_entry from report where periodicity = 'MONTHLY' and period < ?"
                        + " order by period desc, edition desc limit 1")
                .param(period.toString())
                .query((row, number) -> new ReportFrame.Previous(row.getLong("id"), row.getLong("known_at_entry")))
                .optional();
    }

    private Optional<Report> issuedBefore(ReportPeriod period, long reportId) {
        return jdbc.sql(ISSUED
                        + " and r.period < :period and r.id < :id order by r.period desc, r.edition desc limit 1")
                .param("period", period.toString())
                .param("id", reportId)
                .query(this::report)
                .optional();
    }

    FrozenNames names(long reportId) {
        String names = jdbc.sql("select names from report where id = ?")
                .param(reportId)
                .query(String.class)
                .single();
        return json.readValue(names, FrozenNames.class);
    }

    /** Notes that the first edition of a period began; false when somebody noted it before. */
    boolean begin(ReportPeriod period, Instant at) {
        return jdbc.sql("insert into report_edition (periodicity, period, edition, opened_at)"
                                + " values ('MONTHLY', ?, 1, ?) on conflict do nothing")
                        .params(period.toString(), at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<ReportEdition> editions(ReportPeriod period) {
        return jdbc.sql("""
                select edition, e.opened_at as begun_at, o.display_name as begun_by, e.reason, r.issued_at,
                       i.display_name as issued_by
                  from (select * from report_edition where periodicity = 'MONTHLY' and period = :period) e
                  full join (select * from report where periodicity = 'MONTHLY' and period = :period) r using (edition)
                  left join app_user o on o.id = e.opened_by
                  left join app_user i on i.id = r.issued_by
                 order by edition desc""")
                .param("period", period.toString())
                .query(RecordMapper.of(ReportEdition.class))
                .list();
    }

    void open(ReportPeriod period, int edition, String reason, long userId, Instant at) {
        jdbc.sql("insert into report_edition (periodicity, period, edition, reason, opened_by, opened_at)"
                        + " values ('MONTHLY', ?, ?, ?, ?, ?)")
                .params(period.toString(), edition, reason, userId, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Report report(ResultSet row, int number) throws SQLException {
        ReportFrame frame = new ReportFrame(
                ReportPeriod.of(row.getString("period")),
                row.getObject("cut_off", LocalDate.class),
                row.getLong("known_at_entry"),
                null);
        Report.Issue issue =
                new Report.Issue(row.getLong("id"), row.getString("display_name"), row.getString("narrative"));
        Instant madeAt = row.getObject("issued_at", OffsetDateTime.class).toInstant();
        ReportContent content = json.readValue(row.getString("content"), ReportContent.class);
        return new Report(
                frame, ReportStatus.ISSUED, row.getInt("edition"), content, madeAt, issue, row.getString("reason"));
    }
}

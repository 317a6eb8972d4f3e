package pe.palabra.matrix.preview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateLook;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.matrix.preview.Keyset.Slice;
import pe.palabra.shared.database.RecordMapper;

/** What was said about the rows of a file, and which commitments it leaves out. */
@Repository
public class ImportNotices {

    private static final String NOTICES =
            "select id, refusal, sheet, row_number, column_name, value, reason, finding from import_notice"
                    + " where batch_id = :batch";

    private static final String ABSENT = """
            select c.id, c.code, t.description, u.name as unit, c.state, s.prioritised_now
              from import_absent a
              join commitment c on c.id = a.commitment_id
              join commitment_text t on t.commitment_id = c.id
              join territorial_unit u on u.id = c.unit_id
              join dialogue_space s on s.id = c.space_id
             where a.batch_id = :batch""";

    private final JdbcClient jdbc;

    ImportNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every refusal and every finding, in the order of the file. */
    public List<ImportNotice> all(long batchId) {
        return jdbc.sql(NOTICES + " order by id")
                .param("batch", batchId)
                .query(ImportNotices::notice)
                .list();
    }

    /** By hand: a batch may have a hundred thousand. */
    private static ImportNotice notice(ResultSet row, int at) throws SQLException {
        return new ImportNotice(
                row.getLong("id"),
                row.getBoolean("refusal"),
                row.getString("sheet"),
                row.getObject("row_number", Integer.class),
                row.getString("column_name"),
                row.getString("value"),
                row.getString("reason"),
                row.getString("finding"));
    }

    /** Why rows are refused, in the order of the file. */
    public Slice<ImportNotice> refusals(long batchId, Keyset keyset) {
        return keyset.slice(
                jdbc.sql(NOTICES + " and refusal" + keyset.of("id", false))
                        .param("batch", batchId)
                        .param("key", keyset.key())
                        .query(ImportNotices::notice)
                        .list(),
                ImportNotice::id);
    }

    /** How many refusals there are: a row has as many as it has reasons. */
    public long refusals(long batchId) {
        return jdbc.sql("select count(*) from import_notice where batch_id = ? and refusal")
                .param(batchId)
                .query(Long.class)
                .single();
    }

    public List<FindingGroup> groups(long batchId) {
        return jdbc.sql("""
                        select finding, count(*) as number, (array_agg(reason order by id))[1] as sample
                          from import_notice where batch_id = ? and not refusal group by finding
                         order by min(id)""")
                .param(batchId)
                .query(RecordMapper.of(FindingGroup.class))
                .list();
    }

    public Slice<ImportNotice> findings(long batchId, String finding, Keyset keyset) {
        return keyset.slice(
                jdbc.sql(NOTICES + " and not refusal and finding = :finding" + keyset.of("id", false))
                        .param("batch", batchId)
                        .param("finding", finding)
                        .param("key", keyset.key())
                        .query(ImportNotices::notice)
                        .list(),
                ImportNotice::id);
    }

    public Slice<AbsentCommitment> absent(long batchId, Keyset keyset) {
        List<AbsentCommitment> absent = jdbc.sql(ABSENT + keyset.of("a.commitment_id", false))
                .param("batch", batchId)
                .param("key", keyset.key())
                .query((row, at) -> new AbsentCommitment(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("description"),
                        row.getString("unit"),
                        StateLook.of(
                                CommitmentState.valueOf(row.getString("state")),
                                SpaceClass.of(row.getBoolean("prioritised_now")))))
                .list();
        return keyset.slice(absent, AbsentCommitment::id);
    }
}

package pe.palabra.matrix.preview;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which headings of a file nobody knows, so that a person may say over which column each stands. */
@Repository
public class HeadingQuestions {

    private final JdbcClient jdbc;

    HeadingQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the file, at most 40. */
    public List<HeadingQuestion> of(long batchId) {
        return jdbc.sql("""
                        select column_name as written, (array_agg(distinct left(value, 60)) filter (where value <> ''))[1:3]
                          as samples
                          from import_notice where batch_id = ? and not refusal and finding = 'columna-desconocida' and length(column_name) <= 300
                         group by column_name order by min(id) limit 40""")
                .param(batchId)
                .query((row, at) -> {
                    var samples = row.getArray("samples");
                    return new HeadingQuestion(
                            row.getString("written"),
                            samples == null ? List.of() : Arrays.asList((String[]) samples.getArray()));
                })
                .list();
    }
}

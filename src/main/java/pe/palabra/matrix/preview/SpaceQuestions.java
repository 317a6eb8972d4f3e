package pe.palabra.matrix.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pe.palabra.matrix.reading.MatrixColumn;

/** Which cases of a file have several spaces, so that the preview asks once (R14). */
@Repository
public class SpaceQuestions {

    private static final String ASKED = """
            with asked as (
              select r.summary ->> 'caso' as code, count(*) as number
                from import_row r
               where r.batch_id = :batch and r.verdict = 'REFUSED' and exists (
                 select from import_notice n
                  where n.batch_id = r.batch_id and n.row_number = r.row_number and n.sheet = r.sheet
                    and n.refusal and n.column_name = :column)
               group by 1
              union
              select d.key, 0 from import_decision d
               where d.batch_id = :batch and d.kind = 'SPACE')
            select c.code, max(a.number) as number, s.id, s.name,
                   (select d.answer from import_decision d
                     where d.batch_id = :batch and d.kind = 'SPACE' and d.key = c.code) as said
              from asked a
              join dialogue_case c on c.code = a.code and c.annulled_entry_id is null
              join dialogue_space s on s.case_id = c.id and s.annulled_entry_id is null
             where (select count(*) from dialogue_space o where o.case_id = c.id and o.annulled_entry_id is null) > 1
             group by c.code, s.id, s.name order by c.code, s.id""";

    private final JdbcClient jdbc;

    SpaceQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SpaceQuestion> of(long batchId) {
        Map<String, SpaceQuestion> questions = new LinkedHashMap<>();
        jdbc.sql(ASKED)
                .param("batch", batchId)
                .param("column", MatrixColumn.CASE_CODE.label())
                .query(row -> {
                    SpaceQuestion question = new SpaceQuestion(
                            row.getString("code"), row.getLong("number"), row.getString("said"), new ArrayList<>());
                    questions
                            .computeIfAbsent(question.caseCode(), code -> question)
                            .spaces()
                            .add(new SpaceQuestion.Choice(row.getLong("id"), row.getString("name")));
                });
        return List.copyOf(questions.values());
    }
}

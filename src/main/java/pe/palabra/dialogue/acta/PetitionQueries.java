package pe.palabra.dialogue.acta;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.shared.database.RecordMapper;

/** The petitions of an acta or a case that somebody found within a viewer's scope. */
@Component
public class PetitionQueries {

    /** How many a page shows at most. */
    public static final int SHOWN = 100;

    private static final String ROWS =
            "select id, asked_on, text, petitioner, addressee, origin, status, acta_id, decided_on, commitment_code from petition";

    private final JdbcClient jdbc;

    PetitionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which the acta says them. */
    @Transactional(readOnly = true)
    public List<PetitionRow> ofActa(long actaId) {
        return jdbc.sql(ROWS + " where acta_id = ? order by id limit " + SHOWN)
                .param(actaId)
                .query(RecordMapper.of(PetitionRow.class))
                .list();
    }

    /** The most recent first. */
    @Transactional(readOnly = true)
    public List<PetitionRow> ofCase(long caseId) {
        return jdbc.sql(ROWS + " where case_id = ? order by asked_on desc, id desc limit " + SHOWN)
                .param(caseId)
                .query(RecordMapper.of(PetitionRow.class))
                .list();
    }
}

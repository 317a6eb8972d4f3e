package pe.palabra.commitment.acta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.RegisterReader;
import pe.palabra.commitment.RegisterWriter;
import pe.palabra.commitment.filter.Reclassification;
import pe.palabra.dialogue.upkeep.SpaceCommitments;
import pe.palabra.shared.Entry;
import pe.palabra.shared.database.RecordMapper;

/** What happens to the commitments of a space when the space changes. */
@Component
class SpacePromises implements SpaceCommitments {

    private static final int SHOWN = 50;

    private static final String TO_RECLASSIFY = """
             from commitment c
            where c.space_id = :space and c.annulled_entry_id is null and c.absorbed_into_id is null
              and (:allUnits or c.unit_id in (:units)) and\s""" + Reclassification.CONDITION;

    private final JdbcClient jdbc;
    private final RegisterReader reader;
    private final RegisterWriter writer;

    SpacePromises(JdbcClient jdbc, RegisterReader reader, RegisterWriter writer) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void takePart(Entry entry, long spaceId, boolean sgsdTakesPart) {
        List<Long> ids = jdbc.sql("select id from commitment where space_id = ? and annulled_entry_id is null"
                        + " order by id for update")
                .param(spaceId)
                .query(Long.class)
                .list();
        Map<Long, Register> registers = new LinkedHashMap<>();
        reader.byId(ids)
                .forEach(known -> registers.put(known.id(), known.register().inSpaceOf(sgsdTakesPart)));
        writer.rewrite(entry, registers, true);
    }

    @Override
    @Transactional(readOnly = true)
    public ToReclassify toReclassify(long spaceId, Viewer viewer) {
        long total = asked("select count(*)" + TO_RECLASSIFY, spaceId, viewer)
                .query(Long.class)
                .single();
        if (total == 0) {
            return ToReclassify.NONE;
        }
        String told =
                "select c.code, (select description from commitment_text t where t.commitment_id = c.id) as description"
                        + TO_RECLASSIFY + " order by c.code limit " + SHOWN;
        return new ToReclassify(
                total,
                asked(told, spaceId, viewer).query(RecordMapper.of(Told.class)).list());
    }

    private JdbcClient.StatementSpec asked(String sql, long spaceId, Viewer viewer) {
        return jdbc.sql(sql)
                .param("space", spaceId)
                .param("allUnits", viewer.seesAllUnits())
                .param("units", viewer.unitsForSql());
    }
}

package pe.palabra.commitment.succession;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.shared.Entry;
import pe.palabra.shared.database.RecordMapper;

/** Who replaces whom; a replacement holds while the fact of renegotiation was not taken back. */
@Component
public class Successions {

    private static final String IN_FORCE =
            " not exists (select from state_retraction t where t.state_change_id = s.state_change_id)";

    private static final String REPLACEMENTS = """
            select s.state_change_id as fact_id, s.predecessor_id = :id as successor, c.code, x.description
            from commitment_succession s
            join commitment c on c.id = case when s.predecessor_id = :id then s.successor_id else s.predecessor_id end
            join commitment_text x on x.commitment_id = c.id
            where (s.predecessor_id = :id or s.successor_id = :id) and (:allUnits or c.unit_id in (:units))
              and""" + IN_FORCE + " order by c.code";

    private static final String ANCESTORS = """
            with recursive ancestor (id) as (
              select s.predecessor_id from commitment_succession s where s.successor_id = :id and""" + IN_FORCE + """

              union
              select s.predecessor_id from commitment_succession s join ancestor a on s.successor_id = a.id
               where""" + IN_FORCE + ")";

    private final JdbcClient jdbc;

    Successions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Entry entry, long factId, long predecessorId, Collection<Long> successorIds) {
        for (long successor : successorIds) {
            jdbc.sql("insert into commitment_succession (state_change_id, predecessor_id, successor_id, entry_id)"
                            + " values (?, ?, ?, ?)")
                    .params(factId, predecessorId, successor, entry.id())
                    .update();
        }
    }

    /** What a commitment replaces and what replaces it, as far as the viewer sees. */
    @Transactional(readOnly = true)
    public List<Replacement> of(long commitmentId, Viewer viewer) {
        return jdbc.sql(REPLACEMENTS)
                .param("id", commitmentId)
                .param("allUnits", viewer.seesAllUnits())
                .param("units", viewer.unitsForSql())
                .query(RecordMapper.of(Replacement.class))
                .list();
    }

    /** The oldest commitment that it goes back to; empty when it replaces none. */
    @Transactional(readOnly = true)
    public Optional<ChainHead> head(long commitmentId) {
        return jdbc.sql(ANCESTORS + " select c.id, c.code, c.acta_on from commitment c join ancestor using (id)"
                        + " order by c.acta_on, c.id limit 1")
                .param("id", commitmentId)
                .query(RecordMapper.of(ChainHead.class))
                .optional();
    }

    /** Whether one goes back to the other, so that it cannot replace it in turn. */
    @Transactional(readOnly = true)
    public boolean goesBackTo(long commitmentId, long ancestorId) {
        return jdbc.sql(ANCESTORS + " select exists (select from ancestor where id = :ancestor)")
                .param("id", commitmentId)
                .param("ancestor", ancestorId)
                .query(Boolean.class)
                .single();
    }
}

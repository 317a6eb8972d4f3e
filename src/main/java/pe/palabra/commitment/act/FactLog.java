package pe.palabra.commitment.act;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.commitment.StateDetails;
import pe.palabra.commitment.StateFact;
import pe.palabra.shared.Entry;
import tools.jackson.databind.json.JsonMapper;

/** Writes down single facts of state with what was told about them, and takes facts back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FactLog {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FactLog(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Answers the id of the fact. */
    long add(Entry entry, long commitmentId, StateFact fact, StateDetails details) {
        return jdbc.sql(
                        "insert into state_change (commitment_id, occurred_on, state, coarse, progress, progress_percent,"
                                + " kind, details, entry_id) values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?) returning id")
                .params(Arrays.asList(
                        commitmentId,
                        fact.occurredOn(),
                        fact.state() == null ? null : fact.state().name(),
                        fact.coarse(),
                        fact.progress(),
                        fact.percent(),
                        fact.kind().name(),
                        details.equals(StateDetails.NONE) ? null : json.writeValueAsString(details),
                        entry.id()))
                .query(Long.class)
                .single();
    }

    void takeBack(Entry entry, StateFact fact) {
        jdbc.sql("insert into state_retraction (state_change_id, entry_id) values (?, ?)")
                .params(fact.id(), entry.id())
                .update();
    }
}

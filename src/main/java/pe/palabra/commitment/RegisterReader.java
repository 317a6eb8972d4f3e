package pe.palabra.commitment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pe.palabra.commitment.RegisteredCommitment.Life;
import pe.palabra.commitment.RegisteredCommitment.Wording;
import tools.jackson.databind.json.JsonMapper;

/** Reads commitments whole, with their wordings and facts, for those who write the register. No viewer's scope here. */
@Component
public class RegisterReader {

    private static final String COMMITMENTS = """
            select c.id, c.code, c.number, c.numbered_on, r.register,
                   case when c.annulled_entry_id is null then 'LIVE'
                        when e.source = 'REVERSAL' then 'TAKEN_BACK' else 'ANNULLED' end as life
              from commitment c
              join lateral (select register from commitment_revision
                             where commitment_id = c.id order by entry_id desc limit 1) r on true
              left join entry e on e.id = c.annulled_entry_id
             where c.id = any (:ids)
             order by c.id""";

    private static final String WORDINGS = """
            select commitment_id, case_id, acta_on, encode(hash, 'hex') as hash, distinguisher
              from commitment_key where commitment_id = any (:ids) and retracted_by is null order by id""";

    private static final String FACTS = """
            select s.commitment_id, s.id, s.occurred_on, s.state, s.coarse, s.progress, s.progress_percent, s.kind, s.entry_id
              from state_change s
             where s.commitment_id = any (:ids)
               and not exists (select from state_retraction t where t.state_change_id = s.id)
             order by s.commitment_id, s.occurred_on, s.id""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RegisterReader(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The commitments of some cases, and those with some codes, annulled ones included; their rows stay locked. */
    public List<RegisteredCommitment> lock(Collection<Long> caseIds, Collection<String> codes) {
        List<Long> ids = jdbc.sql("select id from commitment where case_id = any (:cases) or code = any (:codes)"
                        + " order by id for update")
                .param("cases", caseIds.toArray(Long[]::new))
                .param("codes", codes.toArray(String[]::new))
                .query(Long.class)
                .list();
        return byId(ids);
    }

    /** As {@link #lock}, for reading alone. */
    public List<RegisteredCommitment> find(Collection<Long> caseIds, Collection<String> codes) {
        List<Long> ids = jdbc.sql("select id from commitment where case_id = any (:cases) or code = any (:codes)")
                .param("cases", caseIds.toArray(Long[]::new))
                .param("codes", codes.toArray(String[]::new))
                .query(Long.class)
                .list();
        return byId(ids);
    }

    public List<RegisteredCommitment> byId(Collection<Long> ids) {
        Long[] all = ids.toArray(Long[]::new);
        Map<Long, List<Wording>> wordings = new HashMap<>();
        jdbc.sql(WORDINGS).param("ids", all).query(rs -> {
            wordings.computeIfAbsent(rs.getLong("commitment_id"), id -> new ArrayList<>(1))
                    .add(new Wording(
                            rs.getLong("case_id"),
                            rs.getObject("acta_on", LocalDate.class),
                            rs.getString("hash"),
                            rs.getString("distinguisher")));
        });
        Map<Long, StateHistory> histories = histories(ids);
        return jdbc.sql(COMMITMENTS)
                .param("ids", all)
                .query((rs, row) -> new RegisteredCommitment(
                        rs.getLong("id"),
                        rs.getString("code"),
                        rs.getInt("number"),
                        rs.getObject("numbered_on", LocalDate.class),
                        json.readValue(rs.getString("register"), Register.class),
                        Life.valueOf(rs.getString("life")),
                        wordings.getOrDefault(rs.getLong("id"), List.of()),
                        histories.getOrDefault(rs.getLong("id"), StateHistory.EMPTY)))
                .list();
    }

    /** The facts in force of each commitment, as known now. */
    public Map<Long, StateHistory> histories(Collection<Long> ids) {
        Map<Long, List<StateFact>> facts = new HashMap<>();
        jdbc.sql(FACTS).param("ids", ids.toArray(Long[]::new)).query(rs -> {
            facts.computeIfAbsent(rs.getLong("commitment_id"), id -> new ArrayList<>(4))
                    .add(fact(rs));
        });
        Map<Long, StateHistory> histories = new HashMap<>();
        facts.forEach((id, of) -> histories.put(id, new StateHistory(of)));
        return histories;
    }

    /** A fact from columns named as in state_change. */
    public static StateFact fact(ResultSet rs) throws SQLException {
        String state = rs.getString("state");
        BigDecimal percent = rs.getBigDecimal("progress_percent");
        return new StateFact(
                rs.getLong("id"),
                rs.getObject("occurred_on", LocalDate.class),
                state == null ? null : CommitmentState.valueOf(state),
                rs.getBoolean("coarse"),
                rs.getString("progress"),
                percent,
                StateFact.Kind.valueOf(rs.getString("kind")),
                rs.getLong("entry_id"));
    }
}

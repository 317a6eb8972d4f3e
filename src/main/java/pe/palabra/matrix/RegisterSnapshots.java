package pe.palabra.matrix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pe.palabra.commitment.RegisterReader;
import pe.palabra.commitment.RegisteredCommitment;
import pe.palabra.matrix.RegisterSnapshot.KnownActa;
import pe.palabra.matrix.RegisterSnapshot.KnownCase;
import pe.palabra.matrix.RegisterSnapshot.KnownSpace;
import pe.palabra.matrix.RegisterSnapshot.WordingKey;
import pe.palabra.shared.database.RecordMapper;

/** Takes snapshots of the register for an import; for a confirmation, with the commitments' rows locked. */
@Component
class RegisterSnapshots {

    private final JdbcClient jdbc;
    private final RegisterReader register;

    RegisterSnapshots(JdbcClient jdbc, RegisterReader register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    RegisterSnapshot of(Collection<String> caseCodes, Collection<String> commitmentCodes, boolean locked) {
        String[] codes = caseCodes.toArray(String[]::new);
        Map<String, KnownCase> cases = new HashMap<>();
        jdbc.sql(
                        "select id, code, unit_id, annulled_entry_id is null as live from dialogue_case where code = any (:codes)")
                .param("codes", codes)
                .query((rs, row) -> new KnownCase(
                        rs.getLong("id"), rs.getString("code"), rs.getLong("unit_id"), rs.getBoolean("live")))
                .list()
                .forEach(known -> cases.put(known.code(), known));
        List<Long> ids = cases.values().stream().map(KnownCase::id).toList();
        Long[] caseIds = ids.toArray(Long[]::new);
        List<KnownSpace> spaces = jdbc.sql(
                        "select id, case_id, name, sgsd_takes_part, annulled_entry_id is null as live"
                                + " from dialogue_space where case_id = any (:cases) order by id")
                .param("cases", caseIds)
                .query((rs, row) -> new KnownSpace(
                        rs.getLong("id"),
                        rs.getLong("case_id"),
                        rs.getString("name"),
                        rs.getBoolean("sgsd_takes_part"),
                        rs.getBoolean("live")))
                .list();
        List<KnownActa> actas = jdbc.sql(
                        "select a.id, a.space_id, a.signed_on, a.annulled_entry_id is null as live"
                                + " from acta a join dialogue_space s on s.id = a.space_id where s.case_id = any (:cases) order by a.id")
                .param("cases", caseIds)
                .query((rs, row) -> new KnownActa(
                        rs.getLong("id"),
                        rs.getLong("space_id"),
                        rs.getObject("signed_on", LocalDate.class),
                        rs.getBoolean("live")))
                .list();
        List<RegisteredCommitment> commitments =
                locked ? register.lock(ids, commitmentCodes) : register.find(ids, commitmentCodes);
        List<WordingKey> distinct = jdbc.sql(
                        "select case_code, acta_on, encode(hash, 'hex') as hash from distinct_wording"
                                + " where case_code = any (:codes)")
                .param("codes", codes)
                .query(RecordMapper.of(WordingKey.class))
                .list();
        LocalDate newest = jdbc.sql("select max(cut_off) from import_batch where state = 'APPLIED'")
                .query(LocalDate.class)
                .optional()
                .orElse(null);
        return new RegisterSnapshot(cases, spaces, actas, commitments, new HashSet<>(distinct), newest);
    }
}

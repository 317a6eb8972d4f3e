package pe.palabra.commitment.acta;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.acta.ReadActa.Promise;
import pe.palabra.shared.Refusal;
import pe.palabra.shared.database.RecordMapper;

/** Tells which commitments of a form are registered already. */
@Component
class KnownPromises {

    private final JdbcClient jdbc;

    KnownPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Known(String hash, String code) {}

    /** The codes of registered commitments that say the same on that date, by the row that repeats them. */
    private Map<Integer, String> known(long caseId, LocalDate signedOn, List<Promise> promises) {
        Map<String, Integer> lines = promises.stream()
                .collect(Collectors.toMap(promise -> Register.hashOf(promise.description()), Promise::line));
        byte[][] hashes = lines.keySet().stream().map(HexFormat.of()::parseHex).toArray(byte[][]::new);
        return jdbc
                .sql("select encode(y.hash, 'hex') as hash, c.code from commitment_key y"
                        + " join commitment c on c.id = y.commitment_id"
                        + " where y.case_id = ? and y.acta_on = ? and y.hash = any (?)"
                        + " and y.live and y.retracted_by is null order by c.code desc")
                .params(caseId, signedOn, hashes)
                .query(RecordMapper.of(Known.class))
                .list()
                .stream()
                .collect(Collectors.toMap(known -> lines.get(known.hash()), Known::code, (some, first) -> first));
    }

    /** What is refused because a registered commitment says it already. */
    List<Refusal> repeated(long caseId, ReadActa acta) {
        Map<Integer, String> known = known(caseId, acta.signedOn(), acta.promises());
        return acta.promises().stream()
                .filter(promise -> known.containsKey(promise.line()))
                .map(promise -> Refusal.of(
                        "lines[" + promise.line() + "].description",
                        "acta.line.known",
                        promise.line() + 1,
                        known.get(promise.line())))
                .toList();
    }
}

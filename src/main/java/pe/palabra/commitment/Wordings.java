package pe.palabra.commitment;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import pe.palabra.commitment.RegisterWriter.Worded;
import pe.palabra.shared.Entry;

/** Wordings by which commitments are recognised, hashed (R14); inserted, not copied: one that is known is passed over. */
public final class Wordings {

    private final Object[] commitments;
    private final Object[] cases;
    private final Object[] actaDates;
    private final Object[] hashes;
    private final Object[] distinguishers;

    private Wordings(Collection<Worded> worded) {
        commitments = each(worded, Worded::commitmentId);
        cases = each(worded, w -> w.register().caseId());
        actaDates = each(worded, w -> w.register().actaOn());
        hashes = each(worded, w -> Register.hashOf(w.register().description()));
        distinguishers = each(worded, Worded::distinguisher);
    }

    static Wordings of(Collection<Worded> worded) {
        return new Wordings(worded);
    }

    private static Object[] each(Collection<Worded> worded, Function<Worded, ?> value) {
        return worded.stream().map(value).toArray();
    }

    void insert(JdbcTemplate jdbc, Entry entry) {
        if (commitments.length == 0) {
            return;
        }
        jdbc.update("""
                insert into commitment_key (commitment_id, case_id, acta_on, hash, distinguisher, entry_id)
                select w.commitment_id, w.case_id, w.acta_on, decode(w.hash, 'hex'), w.distinguisher, ?
                  from unnest(?::bigint[], ?::bigint[], ?::date[], ?::text[], ?::text[])
                    as w (commitment_id, case_id, acta_on, hash, distinguisher)
                on conflict do nothing""", statement -> {
            statement.setLong(1, entry.id());
            array(statement, 2, "bigint", commitments);
            array(statement, 3, "bigint", cases);
            array(statement, 4, "date", actaDates);
            array(statement, 5, "text", hashes);
            array(statement, 6, "text", distinguishers);
        });
    }

    private static void array(PreparedStatement statement, int index, String type, Object[] values)
            throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }
}

package pe.palabra.commitment.addendum;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.RegisterReader;
import pe.palabra.commitment.RegisterWriter;
import pe.palabra.commitment.RegisteredCommitment;
import pe.palabra.commitment.addendum.Addendum.Moved;
import pe.palabra.shared.Entry;

/** Writes adendas down with the deadlines that they move, and gives those back that a mistaken one moved. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AddendumLog {

    private final JdbcClient jdbc;
    private final RegisterReader reader;
    private final RegisterWriter writer;

    AddendumLog(JdbcClient jdbc, RegisterReader reader, RegisterWriter writer) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.writer = writer;
    }

    /** Adendas of one acta are registered one at a time, and what they change stays as it was when it was judged. */
    void lock(long actaId, Collection<String> codes) {
        jdbc.sql("select id from acta where id = ? for update")
                .param(actaId)
                .query()
                .singleRow();
        jdbc.sql("select id from commitment where acta_id = ? and code = any (?) order by id for update")
                .params(actaId, codes.toArray(String[]::new))
                .query(Long.class)
                .list();
    }

    /** The adenda that a form registered. */
    Optional<Long> registered(UUID registration) {
        return jdbc.sql("select id from addendum where registration = ?")
                .param(registration)
                .query(Long.class)
                .optional();
    }

    long add(Entry entry, long actaId, UUID registration, ReadAddendum read) {
        long id = jdbc.sql("insert into addendum (acta_id, signed_on, number, summary, registration, entry_id)"
                        + " values (?, ?, ?, ?, ?, ?) returning id")
                .params(Arrays.asList(actaId, read.signedOn(), read.number(), read.summary(), registration, entry.id()))
                .query(Long.class)
                .single();
        Map<Long, DeadlineMove> moves = read.moves().stream()
                .collect(Collectors.toMap(move -> move.promise().id(), Function.identity()));
        rewrite(
                entry,
                moves.keySet(),
                known -> known.register().owedBy(moves.get(known.id()).dueOn()));
        moves.forEach((commitment, move) -> jdbc.sql(
                        "insert into addendum_commitment (addendum_id, commitment_id, due_before, due_on) values (?, ?, ?, ?)")
                .params(Arrays.asList(id, commitment, move.promise().dueOn(), move.dueOn()))
                .update());
        return id;
    }

    /** How many commitments an adenda moved, within anybody's scope. */
    int countMoved(long addendumId) {
        return jdbc.sql("select count(*) from addendum_commitment where addendum_id = ?")
                .param(addendumId)
                .query(Integer.class)
                .single();
    }

    void takeBack(Entry entry, List<Moved> moved) {
        Map<Long, @Nullable Moved> back = new LinkedHashMap<>();
        moved.forEach(each -> back.put(each.commitmentId(), each));
        rewrite(
                entry,
                back.keySet(),
                known -> known.register().owedBy(back.get(known.id()).before()));
    }

    /** Those that still count; an annulled one stays as it was annulled. */
    private void rewrite(Entry entry, Collection<Long> ids, Function<RegisteredCommitment, Register> changed) {
        Map<Long, Register> registers = reader.byId(ids).stream()
                .filter(known -> known.life() == RegisteredCommitment.Life.LIVE)
                .collect(Collectors.toMap(RegisteredCommitment::id, changed));
        writer.rewrite(entry, registers, true);
    }
}

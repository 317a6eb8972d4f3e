package pe.palabra.commitment.addendum;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
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
import pe.palabra.commitment.RegisterWriter.Worded;
import pe.palabra.commitment.RegisteredCommitment;
import pe.palabra.commitment.addendum.Addendum.Moved;
import pe.palabra.shared.Entry;

/** Writes adendas down with what they change, and gives back what a mistaken one changed. */
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
        Map<Long, AgreedChange> changes = read.changes().stream()
                .collect(Collectors.toMap(change -> change.promise().id(), Function.identity()));
        rewrite(
                entry,
                changes.keySet(),
                known -> changed(
                        known.register(),
                        changes.get(known.id()).dueOn(),
                        changes.get(known.id()).wording()));
        changes.values().forEach(change -> keep(id, change));
        return id;
    }

    private static Register changed(Register register, @Nullable LocalDate due, @Nullable String wording) {
        Register owed = due == null ? register : register.owedBy(due);
        return wording == null ? owed : owed.reworded(wording);
    }

    private void keep(long addendumId, AgreedChange change) {
        AddendumPromise promise = change.promise();
        jdbc.sql(
                        "insert into addendum_commitment (addendum_id, commitment_id, due_before, due_on, wording_before, wording)"
                                + " values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        addendumId,
                        promise.id(),
                        change.dueOn() == null ? null : promise.dueOn(),
                        change.dueOn(),
                        change.wording() == null ? null : promise.description(),
                        change.wording()))
                .update();
    }

    /** The code of another commitment of the same case and day that says what this one would say. */
    Optional<String> saidBy(AgreedChange change) {
        return change.wording() == null
                ? Optional.empty()
                : jdbc.sql("select o.code from commitment c join commitment_key k on k.case_id = c.case_id"
                                + " and k.acta_on = c.acta_on and k.hash = ? and k.commitment_id <> c.id"
                                + " and k.live and k.retracted_by is null"
                                + " join commitment o on o.id = k.commitment_id where c.id = ? limit 1")
                        .params(
                                HexFormat.of().parseHex(Register.hashOf(change.wording())),
                                change.promise().id())
                        .query(String.class)
                        .optional();
    }

    /** How many commitments an adenda moved, within anybody's scope. */
    int countMoved(long addendumId) {
        return jdbc.sql("select count(*) from addendum_commitment where addendum_id = ?")
                .param(addendumId)
                .query(Integer.class)
                .single();
    }

    void takeBack(Entry entry, List<Moved> moved) {
        Map<Long, Moved> back = moved.stream().collect(Collectors.toMap(Moved::commitmentId, Function.identity()));
        rewrite(entry, back.keySet(), known -> before(known.register(), back.get(known.id())));
    }

    private static Register before(Register register, Moved moved) {
        Register owed = moved.now() == null ? register : register.owedBy(moved.before());
        return moved.wordingBefore() == null ? owed : owed.reworded(moved.wordingBefore());
    }

    /** Those that still count; an annulled one stays as it was annulled. */
    private void rewrite(Entry entry, Collection<Long> ids, Function<RegisteredCommitment, Register> changed) {
        List<RegisteredCommitment> live = reader.byId(ids).stream()
                .filter(known -> known.life() == RegisteredCommitment.Life.LIVE)
                .toList();
        Map<Long, Register> registers = live.stream().collect(Collectors.toMap(RegisteredCommitment::id, changed));
        writer.rewrite(entry, registers, true);
        writer.addWordings(
                entry,
                live.stream()
                        .filter(known -> isNew(known, registers.get(known.id())))
                        .map(known -> new Worded(known.id(), registers.get(known.id()), distinguisher(known)))
                        .toList());
    }

    private static boolean isNew(RegisteredCommitment known, Register register) {
        String hash = Register.hashOf(register.description());
        return known.wordings().stream().noneMatch(wording -> wording.hash().equals(hash));
    }

    private static String distinguisher(RegisteredCommitment known) {
        return known.wordings().stream()
                .map(RegisteredCommitment.Wording::distinguisher)
                .findFirst()
                .orElse("");
    }
}

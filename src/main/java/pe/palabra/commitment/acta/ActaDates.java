package pe.palabra.commitment.acta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.RegisterReader;
import pe.palabra.commitment.RegisterWriter;
import pe.palabra.commitment.RegisterWriter.Said;
import pe.palabra.commitment.RegisterWriter.Worded;
import pe.palabra.commitment.RegisteredCommitment;
import pe.palabra.commitment.Standing;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.StateHistory;
import pe.palabra.shared.Entry;
import pe.palabra.shared.Formats;
import pe.palabra.shared.Refusal;

/**
 * Moves the commitments of an acta to its corrected date: their codes stay (contracts.md, "Codes"), and the first state,
 * which a form dates like the acta (R11.3), is taken back and said again on the right day.
 */
@Component
class ActaDates {

    private final JdbcClient jdbc;
    private final RegisterReader reader;
    private final RegisterWriter writer;

    ActaDates(JdbcClient jdbc, RegisterReader reader, RegisterWriter writer) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.writer = writer;
    }

    private List<RegisteredCommitment> of(long actaId) {
        return reader.byId(jdbc.sql("select id from commitment where acta_id = ? and annulled_entry_id is null"
                        + " order by id for update")
                .param(actaId)
                .query(Long.class)
                .list());
    }

    /** A fact before the acta is refused (R2): so is a date after a fact that is known already, or after an adenda. */
    Optional<Refusal> obstacle(long actaId, LocalDate before, LocalDate now) {
        return fact(actaId, before, now).or(() -> addendum(actaId, now));
    }

    private Optional<Refusal> addendum(long actaId, LocalDate now) {
        return jdbc.sql("select d.signed_on from addendum d where d.acta_id = ? and d.signed_on < ?"
                        + " and not exists (select from entry v where v.reverts_id = d.entry_id)"
                        + " order by d.signed_on limit 1")
                .params(actaId, now)
                .query(LocalDate.class)
                .optional()
                .map(signedOn -> Refusal.of("date", "acta.correction.addendum", Formats.date(signedOn)));
    }

    private Optional<Refusal> fact(long actaId, LocalDate before, LocalDate now) {
        return of(actaId).stream()
                .flatMap(known -> known.history().facts().stream()
                        .filter(fact ->
                                !opens(fact, before) && fact.occurredOn().isBefore(now))
                        .map(fact -> Refusal.of(
                                "date", "acta.correction.fact", known.code(), Formats.date(fact.occurredOn()))))
                .findFirst();
    }

    private static boolean opens(StateFact fact, LocalDate signedOn) {
        return fact.state() == CommitmentState.NOT_STARTED
                && fact.kind() == StateFact.Kind.FACT
                && fact.occurredOn().equals(signedOn);
    }

    void move(Entry entry, long actaId, LocalDate before, LocalDate now) {
        StateFact first = StateFact.proposed(now, CommitmentState.NOT_STARTED, false, null, null, StateFact.Kind.FACT);
        Map<Long, Register> registers = new LinkedHashMap<>();
        Map<Long, Standing> standings = new LinkedHashMap<>();
        List<Worded> worded = new ArrayList<>();
        List<Said> said = new ArrayList<>();
        for (RegisteredCommitment known : of(actaId)) {
            Register register = known.register().signedOn(now);
            registers.put(known.id(), register);
            worded.add(new Worded(known.id(), register, distinguisher(known)));
            List<StateFact> facts = known.history().facts();
            if (!facts.isEmpty() && opens(facts.get(0), before)) {
                takeBack(entry, facts.get(0));
                said.add(new Said(known.id(), first));
                new StateHistory(Stream.concat(Stream.of(first), facts.stream().skip(1))
                                .toList())
                        .last()
                        .ifPresent(standing -> standings.put(known.id(), standing));
            }
        }
        writer.rewrite(entry, registers, true);
        writer.addWordings(entry, worded);
        writer.record(entry, said);
        writer.restate(entry, standings);
    }

    private static String distinguisher(RegisteredCommitment known) {
        return known.wordings().isEmpty()
                ? ""
                : known.wordings().get(known.wordings().size() - 1).distinguisher();
    }

    private void takeBack(Entry entry, StateFact fact) {
        jdbc.sql("insert into state_retraction (state_change_id, entry_id) values (?, ?)")
                .params(fact.id(), entry.id())
                .update();
    }
}

package pe.palabra.commitment.acta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pe.palabra.commitment.CommitmentCode;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.NewCommitment;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.RegisterWriter;
import pe.palabra.commitment.RegisterWriter.Said;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.StateHistory;
import pe.palabra.commitment.acta.ReadActa.Promise;
import pe.palabra.dialogue.acta.ActaSpace;
import pe.palabra.shared.Entry;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.Catalogues;
import pe.palabra.territory.Institutions;

/** The commitments of an acta on their way into the register: their codes, their first state, who they name. */
@Component
class Promises {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final RegisterWriter writer;
    private final Institutions institutions;
    private final Catalogues catalogues;

    Promises(
            JdbcClient jdbc,
            JdbcTemplate batches,
            RegisterWriter writer,
            Institutions institutions,
            Catalogues catalogues) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.writer = writer;
        this.institutions = institutions;
        this.catalogues = catalogues;
    }

    /** Numbers of one case are given to one registration at a time. */
    void lockCase(long caseId) {
        jdbc.sql("select id from dialogue_case where id = ? for update")
                .param(caseId)
                .query()
                .singleRow();
    }

    /** Numbers go on after the last one that the case ever had on that date, annulled ones included. */
    List<String> codes(ActaSpace space, ReadActa acta) {
        int last = last(space, acta);
        return IntStream.rangeClosed(1, acta.promises().size())
                .mapToObj(i -> CommitmentCode.of(space.caseCode(), acta.signedOn(), last + i))
                .toList();
    }

    private int last(ActaSpace space, ReadActa acta) {
        return jdbc.sql("select coalesce(max(number), 0) from commitment where case_id = ? and numbered_on = ?")
                .params(space.caseId(), acta.signedOn())
                .query(Integer.class)
                .single();
    }

    /** Writes them as No iniciado at the acta's date (R11.3). */
    void keep(Entry entry, ActaSpace space, long actaId, ReadActa acta) {
        if (acta.promises().isEmpty()) {
            return;
        }
        CatalogueSnapshot names = catalogues.snapshot();
        Map<String, Long> entered = new HashMap<>();
        acta.unknownInstitutions()
                .forEach(name -> entered.put(name, institutions.createToBeCatalogued(name, entry.id())));
        Function<NamedInstitution, Long> ids = named -> named.id() == null ? entered.get(named.written()) : named.id();
        StateFact first = StateFact.proposed(
                acta.signedOn(), CommitmentState.NOT_STARTED, false, null, null, StateFact.Kind.FACT);
        List<Long> fresh = writer.nextIds(acta.promises().size());
        List<String> codes = codes(space, acta);
        int last = last(space, acta);
        List<NewCommitment> created = IntStream.range(0, fresh.size())
                .mapToObj(i -> new NewCommitment(
                        fresh.get(i),
                        codes.get(i),
                        last + i + 1,
                        acta.signedOn(),
                        register(acta.promises().get(i), acta, space, actaId, ids, names),
                        "",
                        new StateHistory(List.of(first)).last().orElseThrow()))
                .toList();
        writer.create(entry, created);
        writer.record(entry, fresh.stream().map(id -> new Said(id, first)).toList());
        number(acta.promises(), fresh);
    }

    private static Register register(
            Promise promise,
            ReadActa acta,
            ActaSpace space,
            long actaId,
            Function<NamedInstitution, Long> ids,
            CatalogueSnapshot names) {
        NamedInstitution responsible = promise.responsible();
        @Nullable Long principal = responsible == null ? null : ids.apply(responsible);
        return new Register(
                promise.description(),
                acta.signedOn(),
                space.caseId(),
                space.id(),
                actaId,
                space.sgsdTakesPart(),
                space.unitId(),
                promise.kind(),
                principal,
                promise.coResponsibles().stream().map(ids).toList(),
                promise.collaborators().stream().map(ids).toList(),
                principal == null ? null : names.institutionLevel(principal),
                promise.snip(),
                promise.cui(),
                promise.places(),
                promise.dueOn());
    }

    private void number(List<Promise> promises, List<Long> ids) {
        List<Object[]> numerals = IntStream.range(0, ids.size())
                .filter(i -> !promises.get(i).numeral().isEmpty())
                .mapToObj(i -> new Object[] {ids.get(i), promises.get(i).numeral()})
                .toList();
        batches.batchUpdate("insert into commitment_numeral (commitment_id, numeral) values (?, ?)", numerals);
    }
}

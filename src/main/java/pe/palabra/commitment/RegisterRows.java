package pe.palabra.commitment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pe.palabra.commitment.RegisterWriter.Said;
import pe.palabra.commitment.RegisterWriter.Worded;
import pe.palabra.shared.Entry;
import pe.palabra.shared.NameKey;
import pe.palabra.shared.database.TableCopy;
import tools.jackson.databind.json.JsonMapper;

/** What {@link RegisterWriter} copies into the tables of commitments; it asks no database, so that any thread may make it. */
@Component
public class RegisterRows {

    private final JsonMapper json;

    RegisterRows(JsonMapper json) {
        this.json = json;
    }

    /** New commitments, table by table, and what they are recognised by. */
    public record Created(List<TableCopy> tables, Wordings wordings) {}

    public Created created(Entry entry, List<NewCommitment> created) {
        TableCopy rows = new TableCopy("""
                commitment (case_id, acta_id, space_id, acta_on, unit_id, kind, responsible_id, level, snip, cui, due_on,
                  department, last_entry_id, id, code, number, numbered_on, state, state_on, progress, progress_percent,
                  updated_on, created_entry_id)""");
        TableCopy texts = new TableCopy("commitment_text (commitment_id, description, normal)");
        Map<Long, Register> registers = new LinkedHashMap<>();
        for (NewCommitment c : created) {
            register(rows, c.register());
            rows.add(entry.id()).add(c.id()).add(c.code()).add(c.number()).add(c.numberedOn());
            standing(rows, c.standing());
            rows.add(entry.id()).endRow();
            String description = c.register().description();
            texts.add(c.id()).add(description).add(NameKey.of(description)).endRow();
            registers.put(c.id(), c.register());
        }
        List<TableCopy> tables = List.of(
                rows,
                texts,
                CurrentLinks.parties(registers),
                CurrentLinks.places(registers),
                revisions(entry, registers, true));
        return new Created(
                tables,
                Wordings.of(created.stream()
                        .map(c -> new Worded(c.id(), c.register(), c.distinguisher()))
                        .toList()));
    }

    private static void register(TableCopy row, Register register) {
        row.add(register.caseId())
                .add(register.actaId())
                .add(register.spaceId())
                .add(register.actaOn());
        row.add(register.unitId())
                .add(name(register.kind()))
                .add(register.responsibleId())
                .add(name(register.level()));
        row.add(register.snip()).add(register.cui()).add(register.dueOn()).add(register.department());
    }

    private static void standing(TableCopy row, Standing standing) {
        row.add(standing.state().name()).add(standing.since()).add(standing.progress());
        row.add(standing.percent()).add(standing.updatedOn());
    }

    TableCopy revisions(Entry entry, Map<Long, Register> registers, boolean live) {
        TableCopy revisions = new TableCopy("commitment_revision (commitment_id, entry_id, live, acta_on, unit_id,"
                + " space_id, sgsd_takes_part, kind, responsible_id, level, register)");
        registers.forEach((id, register) -> {
            revisions.add(id).add(entry.id()).add(live).add(register.actaOn());
            revisions.add(register.unitId()).add(register.spaceId()).add(register.sgsdTakesPart());
            revisions.add(name(register.kind())).add(register.responsibleId());
            revisions.add(name(register.level()));
            revisions.add(json.writeValueAsBytes(register)).endRow();
        });
        return revisions;
    }

    public TableCopy facts(Entry entry, Collection<Said> said) {
        TableCopy facts = new TableCopy("state_change (commitment_id, occurred_on, state, coarse, progress,"
                + " progress_percent, kind, entry_id)");
        for (Said one : said) {
            StateFact fact = one.fact();
            facts.add(one.commitmentId()).add(fact.occurredOn()).add(name(fact.state()));
            facts.add(fact.coarse()).add(fact.progress()).add(fact.percent());
            facts.add(fact.kind().name()).add(entry.id()).endRow();
        }
        return facts;
    }

    static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}

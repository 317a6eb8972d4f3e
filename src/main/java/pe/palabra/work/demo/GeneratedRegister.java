package pe.palabra.work.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.commitment.RegisterWriter;
import pe.palabra.commitment.RegisterWriter.Said;
import pe.palabra.commitment.Standing;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.StateHistory;
import pe.palabra.shared.Entry;
import pe.palabra.shared.EntryLog;
import pe.palabra.work.demo.GeneratedCases.Signed;
import pe.palabra.work.demo.GeneratedCommitments.Told;

/**
 * Ten years of a fictitious register, of any size and the same each time, through the doors that imports and forms use:
 * one entry for each month, commitments of the actas signed in it, and what was said of earlier ones.
 */
@Component
class GeneratedRegister {

    private static final Logger LOG = LoggerFactory.getLogger(GeneratedRegister.class);
    private static final int MONTHS = 120;
    private static final long SEED = 20_261_103;

    private final JdbcTemplate jdbc;
    private final RegisterWriter writer;
    private final EntryLog entries;
    private final Clock clock;

    GeneratedRegister(JdbcTemplate jdbc, RegisterWriter writer, EntryLog entries, Clock clock) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Writes that many commitments, all or none; nothing when there are some already. The planner is told of them at once:
     * who looked before it noticed waited minutes for the first page.
     */
    @Transactional
    public void fill(int size) {
        JdbcClient client = JdbcClient.create(jdbc);
        if (client.sql("select exists (select from commitment)")
                .query(Boolean.class)
                .single()) {
            return;
        }
        Random random = new Random(SEED);
        GeneratedMonths months = GeneratedMonths.open(MONTHS, entries, clock);
        GeneratedCatalogue catalogue = GeneratedCatalogue.read(client, random);
        GeneratedCases cases = new GeneratedCases(months, catalogue, random);
        cases.write(jdbc, size);
        GeneratedCommitments commitments =
                new GeneratedCommitments(catalogue, new GeneratedHistory(random, months), random);
        TreeMap<Integer, List<Signed>> actas = cases.actas(size);
        actas.forEach((month, signed) -> {
            write(months, month, tell(months.entry(month), signed, commitments));
            LOG.debug("Generated {}", months.month(month));
        });
        client.sql("analyze").update();
    }

    private List<Told> tell(Entry entry, List<Signed> signed, GeneratedCommitments commitments) {
        signed.sort(Comparator.comparing(Signed::on));
        List<Long> actaIds = GeneratedCases.ids(jdbc, "acta", signed.size());
        Iterator<Long> ids = writer.nextIds(
                        signed.stream().mapToInt(Signed::commitments).sum())
                .iterator();
        List<Object[]> rows = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < signed.size(); i++) {
            Signed acta = signed.get(i);
            rows.add(new Object[] {actaIds.get(i), acta.space().id(), acta.on(), entry.id()});
            List<Long> own = new ArrayList<>();
            for (int n = 0; n < acta.commitments(); n++) {
                own.add(ids.next());
            }
            told.addAll(commitments.of(acta, actaIds.get(i), own));
        }
        jdbc.batchUpdate(
                "insert into acta (id, space_id, signed_on, kind, created_entry_id) overriding system value"
                        + " values (?, ?, ?, 'Acta', ?)",
                rows);
        return told;
    }

    private void write(GeneratedMonths months, int month, List<Told> told) {
        writer.create(months.entry(month), told.stream().map(Told::commitment).toList());
        Map<Long, List<Said>> said = new TreeMap<>();
        Map<Long, Map<Long, Standing>> standings = new TreeMap<>();
        for (Told one : told) {
            long id = one.commitment().id();
            long last = 0;
            for (StateFact fact : one.facts()) {
                said.computeIfAbsent(fact.entryId(), entry -> new ArrayList<>()).add(new Said(id, fact));
                last = Math.max(last, fact.entryId());
            }
            if (one.facts().size() > 1) {
                Standing standing = new StateHistory(one.facts()).last().orElseThrow();
                standings.computeIfAbsent(last, entry -> new HashMap<>()).put(id, standing);
            }
        }
        for (int i = month; i < months.count(); i++) {
            Entry entry = months.entry(i);
            writer.record(entry, said.getOrDefault(entry.id(), List.of()));
            writer.restate(entry, standings.getOrDefault(entry.id(), Map.of()));
        }
    }
}

package pe.palabra.report.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static pe.palabra.commitment.CommitmentState.FULFILLED;
import static pe.palabra.commitment.CommitmentState.IN_PROGRESS;
import static pe.palabra.commitment.CommitmentState.SUSPENDED;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import pe.palabra.As;
import pe.palabra.Cast;
import pe.palabra.CastCommitment;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateDetails;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.Telling;
import pe.palabra.commitment.act.CorrectionService;
import pe.palabra.commitment.act.RectificationService;
import pe.palabra.commitment.act.RegisterField;
import pe.palabra.commitment.act.Renegotiation;
import pe.palabra.commitment.act.RenegotiationService;
import pe.palabra.commitment.act.Seen;
import pe.palabra.commitment.act.TellingService;
import pe.palabra.commitment.addendum.AddendumDraft;
import pe.palabra.commitment.addendum.AddendumRegister;
import pe.palabra.dialogue.upkeep.ClassRegister;
import pe.palabra.dialogue.upkeep.SpaceDraft;
import pe.palabra.dialogue.upkeep.SpaceRegister;
import pe.palabra.matrix.Imports;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.report.ReportService;
import pe.palabra.report.figures.Counted;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.report.figures.RowTable;
import pe.palabra.shared.EntryLog;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.Catalogues;

/** After any act a draft that was kept says what the whole register says, though only what was touched is counted again. */
@DatabaseTest
class DraftFollowsActsQueriesTest {

    private static final List<String> MONTHS = List.of("2026-09", "2026-10", "2026-11");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    EntryLog entries;

    @Autowired
    RegisterChanges changes;

    @Autowired
    RegisterCount register;

    @Autowired
    Catalogues catalogues;

    @Autowired
    ReportService reports;

    @Autowired
    TellingService telling;

    @Autowired
    RectificationService rectifications;

    @Autowired
    CorrectionService corrections;

    @Autowired
    RenegotiationService renegotiations;

    @Autowired
    ClassRegister classes;

    @Autowired
    SpaceRegister spaces;

    @Autowired
    AddendumRegister addenda;

    @Autowired
    Imports imports;

    private Cast cast;
    private Viewer viewer;
    private Cast.Space south;
    private Cast.Space corridor;
    private RegisterCount watched;
    private DraftMemory memory;

    @BeforeEach
    void aRegister() {
        cast = new Cast(jdbc);
        viewer = As.viewerIn(context, Role.SSGC, Set.of());
        south = cast.space("SUE-001", Cast.SOUTH, true);
        corridor = cast.space("CMS-002", Cast.CORRIDOR, false);
        watched = spy(register);
        memory = new DraftMemory(entries, changes, watched, new RowMemory());
    }

    private interface Act {
        void take();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsKeptFollowsEveryAct(boolean septemberIsIssued) {
        List<CastCommitment.Kept> some = register();
        if (septemberIsIssued) {
            reports.issue(ReportPeriod.of("2026-09"), viewer);
        }
        List<String> months = septemberIsIssued ? MONTHS.subList(1, 3) : MONTHS;
        months.forEach(this::check);

        acts(some).forEach((name, act) -> {
            clearInvocations(watched);
            act.take();
            months.forEach(
                    month -> assertThat(kept(month)).as(name + ", " + month).isEqualTo(whole(month)));
            verify(watched, never()).all(any(), any());
            verify(watched, atLeastOnce()).some(any(), any(), any());
        });
    }

    private void check(String month) {
        assertThat(kept(month)).isEqualTo(whole(month));
    }

    private List<CastCommitment.Kept> register() {
        List<CastCommitment.Kept> some = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            for (Cast.Space space : List.of(south, corridor)) {
                LocalDate signed = LocalDate.of(2026, 6 + i % 4, 10 + i);
                some.add(cast.promise(space, signed, "Construir el puente n.º " + i)
                        .responsible(cast.institution("MTC"), "NATIONAL")
                        .fact(signed.plusDays(5), i % 2 == 0 ? IN_PROGRESS : SUSPENDED, "10 %")
                        .keepAll());
            }
        }
        return some;
    }

    /** In the order in which they are taken. */
    private Map<String, Act> acts(List<CastCommitment.Kept> some) {
        Map<String, Act> acts = new LinkedHashMap<>();
        acts.put("cambio de estado", () -> tell(some.get(0), "2026-10-20", IN_PROGRESS));
        acts.put("cierre", () -> tell(some.get(1), "2026-10-21", FULFILLED));
        acts.put("hecho tardío", () -> tell(some.get(2), "2026-09-28", FULFILLED));
        acts.put(
                "hecho anulado",
                () -> rectifications.takeBack(
                        seen(some.get(2)), lastFact(some.get(2)), "nunca estuvo cerrado", viewer));
        acts.put(
                "reapertura",
                () -> rectifications.reopen(
                        seen(some.get(1)), IN_PROGRESS, LocalDate.of(2026, 10, 25), "se reabre", viewer));
        acts.put("unidad corregida", () -> correct(some.get(3), RegisterField.UNIT, Cast.SOUTH));
        acts.put("tipo corregido", () -> correct(some.get(4), RegisterField.KIND, "Actividad"));
        acts.put("responsable corregido", () -> correct(some.get(5), RegisterField.RESPONSIBLE, "MINSA"));
        acts.put("plazo corregido", () -> correct(some.get(6), RegisterField.DUE, "30/09/2026"));
        acts.put("adenda", () -> giveTime(some.get(5)));
        acts.put("adenda anulada", () -> takeTimeBack(some.get(5)));
        acts.put("anulación", () -> corrections.annul(seen(some.get(7)), "se registró dos veces", viewer));
        acts.put("renegociación", () -> renegotiations.renegotiate(seen(some.get(8)), agreed(some.get(9)), viewer));
        acts.put(
                "determinación de clase",
                () -> classes.determine(
                        corridor.id(),
                        new ClassRegister.ClassDraft(
                                "PRIORITISED", "15/10/2026", "RECOMMENDATION", "Oficio 12", "lo piden"),
                        viewer));
        acts.put(
                "determinación retirada",
                () -> classes.takeBack(corridor.id(), lastDetermination(), "no correspondía", viewer));
        acts.put("la SGSD deja el espacio", () -> takePart("no"));
        acts.put("la SGSD vuelve", () -> takePart("si"));
        long[] batch = new long[1];
        acts.put("importación", () -> batch[0] = imports.apply(matrix(some), "matriz.csv", "2026-10-31"));
        acts.put("reversión", () -> imports.revert(batch[0]));
        return acts;
    }

    private void tell(CastCommitment.Kept kept, String day, CommitmentState state) {
        StateFact fact = StateFact.proposed(LocalDate.parse(day), state, false, "avanza", null, StateFact.Kind.FACT);
        StateDetails details =
                new StateDetails("se hizo", null, null, null, null, StateDetails.Agreement.values()[0], null);
        telling.tell(seen(kept), new Telling(fact, details, true, false), List.of(), viewer);
    }

    private void correct(CastCommitment.Kept kept, RegisterField field, String value) {
        cast.institution("MINSA");
        corrections.correct(seen(kept), Map.of(field, value), "se copió mal", viewer);
    }

    private void giveTime(CastCommitment.Kept kept) {
        AddendumDraft.Line line = new AddendumDraft.Line(kept.code(), lastEntry(kept), "30/09/2026", "");
        AddendumDraft typed = new AddendumDraft(null, "20/08/2026", "N.º 1", "les dan tiempo", List.of(line));
        assertThat(addenda.register(actaOf(kept), typed, viewer).refused()).isEmpty();
    }

    private void takeTimeBack(CastCommitment.Kept kept) {
        long last = jdbc.sql("select max(id) from addendum").query(Long.class).single();
        addenda.annul(actaOf(kept), last, "era de otra acta", viewer);
    }

    private long actaOf(CastCommitment.Kept kept) {
        return jdbc.sql("select acta_id from commitment where id = ?")
                .param(kept.id())
                .query(Long.class)
                .single();
    }

    private Renegotiation agreed(CastCommitment.Kept successor) {
        return new Renegotiation(
                LocalDate.of(2026, 10, 28),
                new StateDetails(null, null, null, null, null, null, "se acordó otro"),
                List.of(successor.code()),
                List.of(),
                null,
                null,
                List.of());
    }

    private void takePart(String sgsd) {
        SpaceDraft now = spaces.open(south.id(), viewer);
        spaces.correct(
                south.id(),
                new SpaceDraft(now.name(), "mesa de diálogo", now.norm(), now.from(), now.until(), sgsd, now.version()),
                viewer);
    }

    /** One that is known and closed now, one more of the same acta. */
    private byte[] matrix(List<CastCommitment.Kept> some) {
        String headings = Stream.of(
                        MatrixColumn.COMMITMENT_CODE,
                        MatrixColumn.CASE_CODE,
                        MatrixColumn.ACTA_DATE,
                        MatrixColumn.DESCRIPTION,
                        MatrixColumn.STATE,
                        MatrixColumn.UNIT)
                .map(MatrixColumn::label)
                .collect(Collectors.joining(","));
        String known =
                some.get(10).code() + ",SUE-001,15/07/2026,Construir el puente n.º 5,Cerrado - Cumplido," + Cast.SOUTH;
        String another = ",SUE-001,15/07/2026,Comprar una ambulancia,Abierto - En proceso," + Cast.SOUTH;
        return String.join("\r\n", headings, known, another, "").getBytes(StandardCharsets.UTF_8);
    }

    private Seen seen(CastCommitment.Kept kept) {
        return new Seen(kept.code(), lastEntry(kept));
    }

    private long lastEntry(CastCommitment.Kept kept) {
        return jdbc.sql("select last_entry_id from commitment where id = ?")
                .param(kept.id())
                .query(Long.class)
                .single();
    }

    private long lastFact(CastCommitment.Kept kept) {
        return jdbc.sql("select max(id) from state_change where commitment_id = ?")
                .param(kept.id())
                .query(Long.class)
                .single();
    }

    private long lastDetermination() {
        return jdbc.sql("select max(id) from prioritisation where space_id = ?")
                .param(corridor.id())
                .query(Long.class)
                .single();
    }

    /** All that a draft says: figures, and each row in full. */
    private record Told(Object content, List<String> rows, Object gone) {}

    private Told kept(String month) {
        return told(month, (frame, names) -> memory.draft(frame, names));
    }

    private Told whole(String month) {
        return told(
                month,
                (frame, names) -> new DraftMemory(entries, changes, register, new RowMemory()).draft(frame, names));
    }

    private interface Drawing {
        Draft draft(ReportFrame frame, CatalogueSnapshot names);
    }

    private Told told(String month, Drawing drawing) {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        Draft draft = reading.execute(status -> drawing.draft(frame(ReportPeriod.of(month)), catalogues.snapshot()));
        Counted counted = draft.counted();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < counted.rows().size(); i++) {
            rows.add(text(counted.rows().row(i)));
        }
        return new Told(draft.content(), rows, counted.gone());
    }

    private static String text(RowTable.Row row) {
        return row.code() + " " + row.unitId() + " " + row.spaceClass() + " " + row.state() + " " + row.figures();
    }

    private ReportFrame frame(ReportPeriod period) {
        ReportFrame.Previous previous = jdbc.sql("select id, known_at_entry from report where period < ?")
                .param(period.toString())
                .query((row, number) -> new ReportFrame.Previous(row.getLong(1), row.getLong(2)))
                .optional()
                .orElse(null);
        return new ReportFrame(period, period.cutOff(TODAY), entries.latest(), previous);
    }
}

package pe.palabra.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.As;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentState;

@DatabaseTest
class WorkQueriesTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 8, 20);
    private static final Viewer EVERYWHERE = new Viewer(1, "ssgc", "Lucía Huamán", Set.of(Role.SSGC), Set.of());

    private static final Instant LATELY = Instant.parse("2026-10-27T13:00:00Z");

    @Autowired
    private WorkQueries queries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private Cast cast;
    private long ssgc;
    private Viewer southOnly;

    @BeforeEach
    void meetTheCast() {
        cast = new Cast(jdbc);
        ssgc = As.viewerIn(context, Role.SSGC, Set.of()).userId();
        southOnly = new Viewer(2, "sur", "Renato Ccallo", Set.of(Role.SSGD), Set.of(cast.unit(Cast.SOUTH)));
    }

    @Test
    void commitmentsAreCountedByUnitAndStateWithinTheViewersUnits() {
        promise("CMS-001", Cast.CORRIDOR, CommitmentState.SUSPENDED);
        promise("CMS-002", Cast.CORRIDOR, CommitmentState.SUSPENDED);
        promise("SUE-001", Cast.SOUTH, CommitmentState.FULFILLED);

        assertThat(UnitTotals.of(queries.counts(EVERYWHERE)))
                .extracting(UnitTotals::name, UnitTotals::total)
                .containsExactly(tuple(Cast.CORRIDOR, "2"), tuple(Cast.SOUTH, "1"));
        assertThat(queries.counts(southOnly)).singleElement().satisfies(count -> {
            assertThat(count.name()).isEqualTo(Cast.SOUTH);
            assertThat(count.state()).isEqualTo(CommitmentState.FULFILLED);
            assertThat(count.number()).isOne();
        });
    }

    @Test
    void annulledCommitmentsCountNowhere() {
        String code = promise("SUE-001", Cast.SOUTH, CommitmentState.FULFILLED);
        jdbc.sql("update commitment set annulled_entry_id = last_entry_id where code = ?")
                .param(code)
                .update();

        assertThat(queries.counts(EVERYWHERE)).isEmpty();
    }

    @Test
    void onlyPreviewsWaitToBeConfirmedAndTheLastImportIsTheNewestOfAnyState() {
        batch("matriz-08.xlsx", "TO_CONFIRM", Instant.parse("2026-11-02T14:00:00Z"));
        batch("matriz-09.xlsx", "APPLIED", Instant.parse("2026-11-02T15:00:00Z"));

        assertThat(queries.waitingImports(LATELY)).singleElement().satisfies(batch -> {
            assertThat(batch.fileName()).isEqualTo("matriz-08.xlsx");
            assertThat(batch.counts()).isEqualTo("34 nuevas, 147 cambian, 6 rechazadas");
            assertThat(batch.uploaded()).isEqualTo("02/11/2026, 09:00");
            assertThat(batch.statesLeft()).isZero();
        });
        assertThat(queries.lastImport()).get().extracting(ImportLine::stateName).isEqualTo("aplicada");
    }

    @Test
    void theRowsWhoseStateIsLeftAsItIsAreCountedAsTheirListDoes() {
        long id = batch("matriz-08.xlsx", "TO_CONFIRM", Instant.parse("2026-11-02T14:00:00Z"));
        row(id, 1, "EQUAL", true);
        row(id, 2, "CHANGED", false);
        row(id, 3, "REFUSED", true);

        ImportLine waiting = queries.waitingImports(LATELY).get(0);
        assertThat(waiting.statesLeft()).isOne();
        assertThat(waiting.statesLeftHref()).isEqualTo("/importaciones/" + id + "/filas/estado-como-esta");
    }

    private void row(long batch, int position, String verdict, boolean left) {
        jdbc.sql("insert into import_row (batch_id, position, sheet, row_number, verdict, state_left, summary, changes)"
                        + " values (?, ?, 'Hoja1', ?, ?, ?, '{}', '[]')")
                .params(batch, position, position, verdict, left)
                .update();
    }

    @Test
    void anImportThatFailedWaitsUntilItIsTriedAgainOrAWeekIsOver() {
        batch("vieja.xlsx", "FAILED", LATELY.minusSeconds(1));
        assertThat(queries.waitingImports(LATELY)).isEmpty();
        batch("rota.xlsx", "FAILED", LATELY.plusSeconds(1));
        assertThat(queries.waitingImports(LATELY))
                .extracting(ImportLine::fileName)
                .containsExactly("rota.xlsx");
        batch("buena.xlsx", "APPLIED", LATELY.plusSeconds(2));
        assertThat(queries.waitingImports(LATELY)).isEmpty();
    }

    @Test
    void aLimitedAccountIsToldItsUnits() {
        assertThat(queries.unitNames(EVERYWHERE)).isEmpty();
        assertThat(queries.unitNames(southOnly)).containsExactly(Cast.SOUTH);
    }

    private String promise(String caseCode, String unit, CommitmentState state) {
        return cast.promise(cast.space(caseCode, unit, true), SIGNED, "Mejorar la posta de Velille")
                .fact(LocalDate.of(2026, 9, 10), state, null)
                .keep();
    }

    private long batch(String file, String state, Instant at) {
        jdbc.sql("insert into stored_file (sha256, size, media_type, stored_at) values (repeat('a', 64), 1, 'x', ?)"
                        + " on conflict do nothing")
                .param(Timestamp.from(at))
                .update();
        return jdbc.sql("""
                insert into import_batch (file_sha256, file_name, cut_off, state, uploaded_by, uploaded_at,
                    rows_total, rows_new, rows_changed, rows_equal, rows_refused)
                values (repeat('a', 64), ?, '2026-10-31', ?, ?, ?, 187, 34, 147, 0, 6) returning id
                """)
                .params(file, state, ssgc, Timestamp.from(at))
                .query(Long.class)
                .single();
    }
}

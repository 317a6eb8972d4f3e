package pe.palabra.report.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.Cast;
import pe.palabra.CastCommitment;
import pe.palabra.DatabaseTest;
import pe.palabra.report.ReportReader;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.shared.EntryLog;

@DatabaseTest
class DraftMemoryQueriesTest {

    private static final ReportPeriod OCTOBER = ReportPeriod.of("2026-10");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReportReader reader;

    @Autowired
    EntryLog entries;

    private Cast cast;
    private Cast.Space space;

    @BeforeEach
    void aSpace() {
        cast = new Cast(jdbc);
        space = cast.space("SUE-001", Cast.SOUTH, true);
    }

    @Test
    void figuresAreComputedOnceWhileNothingIsRecorded() {
        promise();
        ReportContent first = october();
        assertThat(october()).isSameAs(first);
        promise("Asfaltar el tramo de Velille a Livitaca");
        assertThat(october().count(Figure.TOTAL)).isEqualTo(2);
    }

    @Test
    void aWriteThatBeganEarlierAndEndedLaterIsNotMissed() {
        long slow = jdbc.sql("select nextval('entry_id_seq')").query(Long.class).single();
        CastCommitment.Kept kept = promise();
        assertThat(october().count(Figure.CLOSED)).isZero();

        jdbc.sql("insert into entry (id, recorded_at, source)"
                        + " select ?, recorded_at - interval '1 minute', 'FORM' from entry where id = ?")
                .params(slow, entries.latest())
                .update();
        jdbc.sql("insert into state_change (commitment_id, occurred_on, state, kind, entry_id)"
                        + " values (?, '2026-10-15', 'FULFILLED', 'FACT', ?)")
                .params(kept.id(), slow)
                .update();

        assertThat(october().count(Figure.CLOSED)).isOne();
    }

    @Test
    void anotherNameInTheCatalogueIsSeenAtOnce() {
        promise();
        october();
        jdbc.sql("update territorial_unit set name = 'UT Sur' where id = ?")
                .param(space.unitId())
                .update();
        assertThat(october().groups().get(0).unit()).isEqualTo("UT Sur");
    }

    private CastCommitment.Kept promise() {
        return promise("Construir el puente de Velille");
    }

    private CastCommitment.Kept promise(String description) {
        return cast.promise(space, LocalDate.of(2026, 8, 20), description).keepAll();
    }

    private ReportContent october() {
        return reader.find(OCTOBER, null).content();
    }
}

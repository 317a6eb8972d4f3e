package pe.palabra.commitment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;

/** What the database itself refuses of the register: rows that belong to nothing, and commitments that vanish. */
@DatabaseTest
class RegisterGuardsQueriesTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 8, 20);
    private static final long NOBODY = 987_654_321L;

    @Autowired
    private JdbcClient jdbc;

    private long commitment;

    @BeforeEach
    void oneCommitment() {
        Cast cast = new Cast(jdbc);
        commitment = cast.promise(cast.space("SUE-001", Cast.SOUTH, false), SIGNED, "Asfaltar la vía")
                .at(cast.velille())
                .fact(SIGNED, CommitmentState.NOT_STARTED, "Firmado")
                .keepAll()
                .id();
    }

    /** The row that is there, again, but for the column that names its parent. */
    @ParameterizedTest
    @CsvSource({
        "commitment_text, commitment_id, commitment_text_of",
        "commitment_place, commitment_id, commitment_place_of",
        "commitment_key, commitment_id, commitment_key_of",
        "commitment_key, entry_id, commitment_key_entry_exists",
        "state_change, commitment_id, state_change_of",
        "state_change, entry_id, state_change_entry_exists",
        "commitment_revision, commitment_id, commitment_revision_of",
        "commitment_revision, entry_id, commitment_revision_entry_exists",
    })
    void whatBelongsToNothingIsRefusedByName(String table, String column, String guard) {
        String others = jdbc.sql("select string_agg(quote_ident(attname), ', ') from pg_attribute"
                        + " where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped"
                        + " and attgenerated = '' and attidentity = '' and attname not in (?, 'live')")
                .params(table, column)
                .query(String.class)
                .single();
        String live = table.equals("commitment_key") || table.equals("commitment_revision") ? ", live" : "";
        String sql = "insert into " + table + " (" + column + live + ", " + others + ") select " + NOBODY
                + (live.isEmpty() ? "" : ", false") + ", " + others + " from " + table;
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(guard)
                .hasMessageContaining(String.valueOf(NOBODY));
    }

    @Test
    void aPartyOfNoCommitmentIsRefusedByName() {
        assertThatThrownBy(() -> jdbc.sql("insert into commitment_institution (commitment_id, role, position,"
                                + " institution_id) select ?, 'COLLABORATOR', 0, min(id) from institution")
                        .param(NOBODY)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("commitment_institution_of");
    }

    @Test
    void aPlaceThatTheCatalogueLacksIsRefusedByName() {
        assertThatThrownBy(() -> jdbc.sql("insert into commitment_place (commitment_id, ubigeo) values (?, '999999')")
                        .param(commitment)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("commitment_place_exists")
                .hasMessageContaining("999999");
    }

    @Test
    void aCommitmentIsNeverRemovedNorNumberedAgain() {
        assertThatThrownBy(() -> jdbc.sql("delete from commitment").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("commitment_stays");
        assertThatThrownBy(() -> jdbc.sql("update commitment set id = default where id = ?")
                        .param(commitment)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("commitment_keeps_id");
    }
}

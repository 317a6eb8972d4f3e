package pe.palabra.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import pe.palabra.DatabaseTest;

@DatabaseTest
class EntryLogQueriesTest {

    @Autowired
    EntryLog entries;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyTestBeginsWithAnEmptyRegister() {
        assertThat(entries.latest()).isZero();
        open();
        assertThat(entries.latest()).isPositive();
    }

    @Test
    void theRegisterIsEmptyAgainInTheNextTest() {
        everyTestBeginsWithAnEmptyRegister();
    }

    @Test
    void theApplicationCannotChangeWhatWasRecorded() {
        open();
        assertThatThrownBy(() -> jdbc.sql("update entry set reason = 'otro'").update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("truncate entry cascade").update()).isInstanceOf(DataAccessException.class);
    }

    private void open() {
        transaction.executeWithoutResult(status -> entries.open(Entry.Source.FORM, null, null));
    }
}

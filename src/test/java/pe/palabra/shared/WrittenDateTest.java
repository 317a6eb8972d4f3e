package pe.palabra.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"31/10/2026", "31-10-2026", "31.10.2026", " 31/10/2026 ", "2026-10-31"})
    void aDateIsReadDayFirstOrAsBrowsersSendIt(String written) {
        assertThat(WrittenDate.read(written)).contains(LocalDate.of(2026, 10, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/11/2026", "10/31/2026", "31/10", "mañana", "01/01/0026", "31/10/2126", "2026-10"})
    void anythingElseIsNoDate(String written) {
        assertThat(WrittenDate.read(written)).isEmpty();
    }
}

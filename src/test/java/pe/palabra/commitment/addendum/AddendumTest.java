package pe.palabra.commitment.addendum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.palabra.commitment.list.RecordedFact.Recorded;
import pe.palabra.shared.Entry;

class AddendumTest {

    private static final Recorded RECORDED =
            new Recorded(1, Instant.parse("2026-11-10T15:00:00Z"), "Ana", Entry.Source.ADDENDUM, null);

    @Test
    void itIsCalledAnAdendaOnce() {
        assertThat(called("N.º 2")).isEqualTo("Adenda N.º 2 del 10/11/2026");
        assertThat(called("adenda N.º 2")).isEqualTo("adenda N.º 2 del 10/11/2026");
        assertThat(called(null)).isEqualTo("Adenda del 10/11/2026");
    }

    private static String called(@Nullable String number) {
        return new Addendum(1, 1, LocalDate.of(2026, 11, 10), number, "", new UUID(0, 1), RECORDED, null, List.of())
                .title();
    }
}

package pe.palabra.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pe.palabra.commitment.list.CommitmentElement;
import tools.jackson.databind.json.JsonMapper;

class ElementJsonTest {

    private final JsonMapper json = JsonMapper.builder().build();

    static Stream<CommitmentElement> elements() {
        LocalDate day = LocalDate.of(2026, 9, 30);
        return Stream.of(
                element(null, null, List.of()),
                element("35 %\t\"a\\b\"\n\u0001ñ 🏥", day, List.of("Cusco", "Ñuñoa")),
                element("", day, List.of("")));
    }

    private static CommitmentElement element(@Nullable String text, @Nullable LocalDate due, List<String> names) {
        LocalDate day = LocalDate.of(2026, 8, 20);
        return new CommitmentElement(
                "A-1",
                "A",
                day,
                text,
                "descripción",
                "UT",
                names,
                names,
                names,
                text,
                text,
                "estado",
                "equivalente",
                "clase",
                text,
                text,
                text,
                names,
                names,
                due,
                day);
    }

    @ParameterizedTest
    @MethodSource("elements")
    void itIsWhatTheApiSays(CommitmentElement element) {
        String written = new String(new ElementJson(json).of(element), StandardCharsets.UTF_8);

        assertThat(json.readTree(written)).isEqualTo(json.valueToTree(element));
        assertThat(json.readValue(written, CommitmentElement.class)).isEqualTo(element);
    }
}

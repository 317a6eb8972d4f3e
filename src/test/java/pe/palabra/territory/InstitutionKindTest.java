package pe.palabra.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionKindTest {

    @ParameterizedTest
    @CsvSource({
        "NATIONAL,NATIONAL",
        "AUTONOMOUS,NATIONAL",
        "REGIONAL,REGIONAL",
        "LOCAL,LOCAL",
        "COMPANY,",
        "CIVIL_SOCIETY,",
        "COOPERATION,",
        "UNKNOWN,"
    })
    void onlyTheStateHasALevel(InstitutionKind kind, GovernmentLevel level) {
        assertThat(kind.level()).isEqualTo(level);
    }
}

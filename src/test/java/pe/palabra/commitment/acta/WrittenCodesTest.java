package pe.palabra.commitment.acta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenCodesTest {

    @Test
    void sevenDigitsAreACuiAndFewerASnip() {
        assertThat(WrittenCodes.read("CUI 2331857 / SNIP 184885")).contains(new WrittenCodes("2331857", "184885"));
        assertThat(WrittenCodes.read("184885; 2331857")).contains(new WrittenCodes("2331857", "184885"));
        assertThat(WrittenCodes.read("0184885")).contains(new WrittenCodes(null, "184885"));
        assertThat(WrittenCodes.read("")).contains(new WrittenCodes(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23318570", "2331857 2331858", "por definir", "000"})
    void anythingElseIsNeither(String written) {
        assertThat(WrittenCodes.read(written)).isEmpty();
    }
}

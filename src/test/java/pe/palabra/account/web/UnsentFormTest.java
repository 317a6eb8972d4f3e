package pe.palabra.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.mock.web.MockPart;

class UnsentFormTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/actas");

    @Test
    void everyValueIsKeptInItsOrderAlsoOfRepeatedFields() {
        request.addParameter("lugar", "Cusco");
        request.addParameter("lugar", "Velille");
        request.addParameter("texto", "<b>a&b</b>");
        assertThat(UnsentForm.of(request)).hasValueSatisfying(form -> {
            assertThat(form.action()).isEqualTo("/actas");
            assertThat(form.typed())
                    .containsExactly(
                            new UnsentForm.Field("lugar", "Cusco"),
                            new UnsentForm.Field("lugar", "Velille"),
                            new UnsentForm.Field("texto", "<b>a&b</b>"));
        });
    }

    @Test
    void passwordsAndTheTokenAreNotKept() {
        request.addParameter("newPassword", "secreta");
        request.addParameter("clave", "secreta");
        request.addParameter("_csrf", "1");
        assertThat(UnsentForm.of(request)).isEmpty();
    }

    @Test
    void tooMuchIsNotKept() {
        request.addParameter("texto", "x".repeat(256 * 1024));
        assertThat(UnsentForm.of(request)).isEmpty();
    }

    @Test
    void ofFilesOnlyTheNameOfTheFieldIsKept() {
        MockMultipartHttpServletRequest upload = new MockMultipartHttpServletRequest();
        upload.setRequestURI("/importaciones");
        upload.addParameter("fechaCorte", "2026-10-31");
        upload.addPart(new MockPart("archivo", "matriz.xlsx", new byte[] {1}));
        upload.addPart(new MockPart("vacio", "", new byte[0]));
        assertThat(UnsentForm.of(upload)).hasValueSatisfying(form -> {
            assertThat(form.files()).containsExactly("archivo");
            assertThat(form.typed()).containsExactly(new UnsentForm.Field("fechaCorte", "2026-10-31"));
        });
    }
}

package pe.palabra.commitment.acta.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The form of an acta as a test fills it in: a signed acta of 30 October 2026 with what is put into it. */
final class ActaForm {

    private final Map<String, String> fields = new LinkedHashMap<>();
    private int lines;

    ActaForm(long space) {
        with("registration", UUID.randomUUID().toString());
        with("space", String.valueOf(space));
        with("kind", "ACTA");
        with("date", "30/10/2026");
        with("place", "Velille, Chumbivilcas");
        with("modality", "IN_PERSON");
        with("participants", "MTC\nComunidad de Velille");
    }

    ActaForm with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    ActaForm line(String description, String... more) {
        with("lines[" + lines + "].description", description);
        for (int i = 0; i < more.length; i += 2) {
            with("lines[" + lines + "]." + more[i], more[i + 1]);
        }
        lines++;
        return this;
    }

    MvcTestResult step(MockMvcTester mvc, RequestPostProcessor who, String step, MockMultipartFile... files) {
        MockMvcTester.MockMultipartMvcRequestBuilder request =
                mvc.post().uri("/actas/nueva").multipart();
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        fields.forEach(request::param);
        return request.param("paso", step).with(who).with(csrf()).exchange();
    }

    MvcTestResult register(MockMvcTester mvc, RequestPostProcessor who) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post().uri("/actas");
        fields.forEach(request::param);
        return request.with(who).with(csrf()).exchange();
    }
}

package pe.palabra.commitment.acta.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The form of an adenda as a test fills it in: of 2 November 2026, known by its number, on the versions that stand. */
final class AddendumForm {

    private final String acta;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private int lines;

    AddendumForm(String acta) {
        this.acta = acta;
        with("registration", UUID.randomUUID().toString());
        with("date", "02/11/2026");
        with("number", "N.º 1");
        with("summary", "Se amplía el plazo por las lluvias");
    }

    AddendumForm with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    AddendumForm due(JdbcClient jdbc, String code, String due) {
        Long version = jdbc.sql("select last_entry_id from commitment where code = ?")
                .param(code)
                .query(Long.class)
                .single();
        return due(version, code, due);
    }

    AddendumForm due(long version, String code, String due) {
        with("lines[" + lines + "].code", code);
        with("lines[" + lines + "].version", String.valueOf(version));
        with("lines[" + lines + "].due", due);
        lines++;
        return this;
    }

    MvcTestResult send(MockMvcTester mvc, RequestPostProcessor who, MockMultipartFile... files) {
        return send(mvc, who, "registrar", files);
    }

    MvcTestResult send(MockMvcTester mvc, RequestPostProcessor who, String step, MockMultipartFile... files) {
        MockMvcTester.MockMultipartMvcRequestBuilder request =
                mvc.post().uri(acta + "/adendas/nueva").multipart();
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        fields.forEach(request::param);
        return request.param("paso", step).with(who).with(csrf()).exchange();
    }
}

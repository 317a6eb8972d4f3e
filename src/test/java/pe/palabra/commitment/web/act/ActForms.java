package pe.palabra.commitment.web.act;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A person who opens a commitment's forms and sends them, always on the version that stands, unless said otherwise. */
final class ActForms {

    private static final Pattern HELD = Pattern.compile("name=\"guardado\" value=\"([0-9a-f-]{36})\"");

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final RequestPostProcessor who;

    ActForms(MockMvcTester mvc, JdbcClient jdbc, RequestPostProcessor who) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.who = who;
    }

    ActForms as(RequestPostProcessor other) {
        return new ActForms(mvc, jdbc, other);
    }

    long version(String code) {
        return jdbc.sql("select last_entry_id from commitment where code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    MvcTestResult open(String code, String act) {
        return mvc.get().uri("/compromisos/" + code + act).with(who).exchange();
    }

    String page(String code, String act) {
        return body(open(code, act));
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** {@code fields}: name, value, name, value… */
    MvcTestResult send(String code, String act, String... fields) {
        return sendOn(version(code), code, act, fields);
    }

    MvcTestResult sendOn(long version, String code, String act, String... fields) {
        MockMvcTester.MockMvcRequestBuilder post = mvc.post().uri("/compromisos/" + code + act);
        for (int i = 0; i < fields.length; i += 2) {
            post = post.param(fields[i], fields[i + 1]);
        }
        return post.param("version", String.valueOf(version))
                .with(who)
                .with(csrf())
                .exchange();
    }

    MvcTestResult sendWithoutVersion(String code, String act, String... fields) {
        MockMvcTester.MockMvcRequestBuilder post = mvc.post().uri("/compromisos/" + code + act);
        for (int i = 0; i < fields.length; i += 2) {
            post = post.param(fields[i], fields[i + 1]);
        }
        return post.with(who).with(csrf()).exchange();
    }

    /** Sends a PDF with a form that is not accepted; answers under which name it is kept. */
    String held(long version, String code, String act, String... fields) {
        String body =
                body(send(version, code, act, "convenio.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), fields));
        Matcher matcher = HELD.matcher(body);
        if (!matcher.find()) {
            throw new AssertionError("no file is kept: " + body);
        }
        return matcher.group(1);
    }

    MvcTestResult send(String code, String act, String fileName, byte[] file, String... fields) {
        return send(version(code), code, act, fileName, file, fields);
    }

    private MvcTestResult send(long version, String code, String act, String fileName, byte[] file, String... fields) {
        MockMvcTester.MockMultipartMvcRequestBuilder post = mvc.post()
                .uri("/compromisos/" + code + act)
                .multipart()
                .file(new MockMultipartFile("archivo", fileName, "application/octet-stream", file));
        for (int i = 0; i < fields.length; i += 2) {
            post = post.param(fields[i], fields[i + 1]);
        }
        return post.param("version", String.valueOf(version))
                .with(who)
                .with(csrf())
                .exchange();
    }

    String stateOf(String code) {
        return jdbc.sql("select state from commitment where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }
}

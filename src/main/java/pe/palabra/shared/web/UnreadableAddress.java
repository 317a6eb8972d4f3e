package pe.palabra.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.MediaType;
import pe.palabra.shared.Wording;

/** What the server refuses before the application sees it, such as an address that nobody can decode, told in Spanish. */
class UnreadableAddress extends ErrorReportValve {

    private static final String PAGE = """
            <!doctype html>
            <html lang="es-PE"><head><meta charset="utf-8"><title>%1$s · Palabra</title></head>
            <body><h1>%1$s</h1><p>%2$s</p><p><a href="/">Ir a la primera página</a></p></body></html>
            """;
    private static final String PROBLEM = "{\"title\":\"%s\",\"detail\":\"%s\",\"status\":%d}";

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        boolean api = request.getRequestURI() != null && request.getRequestURI().startsWith("/api/");
        String family = status < 500 ? "4xx" : "5xx";
        String key = "problem." + (status == 400 ? "400" : family) + ".";
        response.setContentType(api ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding("UTF-8");
        write(
                response,
                (api ? PROBLEM : PAGE).formatted(Wording.of(key + "title"), Wording.of(key + "detail"), status));
    }

    private static void write(Response response, String text) {
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(text);
                response.finishResponse();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

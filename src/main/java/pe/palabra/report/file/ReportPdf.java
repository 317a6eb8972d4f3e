package pe.palabra.report.file;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Makes a printed document of a page written for paper, with its own fonts inside and nothing fetched from anywhere. */
@Component
public class ReportPdf {

    private static final String STYLE_HERE = "<meta name=\"pdf-style\" />";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** {@code page}: well-formed, with {@code <meta name="pdf-style" />} where the style goes. */
    public void write(String page, OutputStream out) throws IOException {
        String styled = page.replace(STYLE_HERE, "<style>" + style() + "</style>");
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .withProducer("Palabra")
                .withHtmlContent(styled, null)
                .useUriResolver((base, uri) -> null)
                .toStream(out);
        font(builder, "OpenSans-Regular.ttf", "Open Sans", 400);
        font(builder, "OpenSans-Semibold.ttf", "Open Sans", 600);
        font(builder, "CharisSIL-Regular.ttf", "Charis SIL", 400);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> open("fonts/" + file), family, weight, FontStyle.NORMAL, true);
    }

    private static String style() throws IOException {
        return new ClassPathResource("pdf/report.css").getContentAsString(StandardCharsets.UTF_8);
    }

    private static InputStream open(String resource) {
        try {
            return new ClassPathResource(resource).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package pe.palabra.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * A response that a page is drawn into and that leaves when the request is over. Thymeleaf sends it off as soon as it is
 * drawn; what the session has to be read for after that would be read again from the database.
 */
final class WholeResponse extends HttpServletResponseWrapper {

    private static final int BUFFER = 128 << 10;

    private @Nullable PrintWriter writer;

    WholeResponse(HttpServletResponse response) {
        super(response);
        if (!response.isCommitted()) {
            response.setBufferSize(BUFFER);
        }
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(super.getWriter()) {
                @Override
                public void flush() {
                    // when the request is over
                }
            };
        }
        return writer;
    }
}

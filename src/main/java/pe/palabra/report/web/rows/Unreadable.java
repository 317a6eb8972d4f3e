package pe.palabra.report.web.rows;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** A parameter that cannot be understood: 400, and the sentence that says which values can. */
@Component("reportUnreadable")
public class Unreadable {

    private static final Locale SPANISH = Locale.forLanguageTag("es-PE");

    private final MessageSource messages;

    Unreadable(MessageSource messages) {
        this.messages = messages;
    }

    ResponseStatusException of(String parameter, String written) {
        String sentence = messages.getMessage("report.rows.unknown." + parameter, new Object[] {written}, SPANISH);
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
    }
}

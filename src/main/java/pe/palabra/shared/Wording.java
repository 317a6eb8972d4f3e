package pe.palabra.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of messages.properties for code that knows no page: what is kept with a row or a batch. */
public final class Wording {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("messages", Locale.ROOT);

    private Wording() {}

    /** The sentence with its arguments, which are put in as they are. */
    public static String of(String key, Object... arguments) {
        return new MessageFormat(SENTENCES.getString(key), Locale.US).format(arguments);
    }
}

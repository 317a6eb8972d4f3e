package pe.palabra.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names, labels and descriptions are compared: NFKD, marks dropped, lower case, every other run one space. */
public final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    public static String of(String written) {
        String decomposed = Normalizer.normalize(written, Normalizer.Form.NFKD);
        String plain = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return OTHERS.matcher(plain).replaceAll(" ").strip();
    }
}

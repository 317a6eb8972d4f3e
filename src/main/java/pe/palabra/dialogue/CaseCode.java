package pe.palabra.dialogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import pe.palabra.shared.Refusal;

/** Code of a case: capitals, digits and single hyphens, at most 30 (contracts.md, "Codes"). */
public record CaseCode(String value) {

    private static final int LONGEST = 30;
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^A-Z0-9]+");

    public CaseCode {
        if (value.length() > LONGEST) {
            throw Refusal.because("case.code.too-long", LONGEST);
        }
        if (!SHAPE.matcher(value).matches()) {
            throw Refusal.because("case.code.unreadable");
        }
    }

    /** The code that a matrix writes in some way: "cms 003" is CMS-003. Refused when nothing is left, or too much. */
    public static CaseCode read(String written) {
        return new CaseCode(normal(written));
    }

    /** What reading makes of a text, also where it is no whole code. */
    static String normal(String written) {
        String plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("");
        String hyphened = OTHERS.matcher(plain.toUpperCase(Locale.ROOT)).replaceAll("-");
        return hyphened.replaceAll("^-|-$", "");
    }

    @Override
    public String toString() {
        return value;
    }
}

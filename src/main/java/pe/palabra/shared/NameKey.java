package pe.palabra.shared;

import java.text.Normalizer;

/** How names, labels and descriptions are compared: NFKD, marks dropped, lower case, every other run one space. */
public final class NameKey {

    private NameKey() {}

    public static String of(String written) {
        StringBuilder key = new StringBuilder(written.length());
        boolean between = false;
        String decomposed = Normalizer.normalize(written, Normalizer.Form.NFKD);
        for (int at = 0; at < decomposed.length(); ) {
            int letter = decomposed.codePointAt(at);
            at += Character.charCount(letter);
            int type = Character.getType(letter);
            if (Character.isLetter(letter) || isNumber(type)) {
                if (between && !key.isEmpty()) {
                    key.append(' ');
                }
                between = false;
                key.appendCodePoint(Character.toLowerCase(letter));
            } else if (!isMark(type)) {
                between = true;
            }
        }
        return key.toString();
    }

    private static boolean isNumber(int type) {
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}

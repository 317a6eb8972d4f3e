package pe.palabra.sheet;

/** Keeps text from becoming a formula where a spreadsheet opens a CSV: one ' before it, which reading takes away. */
final class Neutral {

    private static final String DANGEROUS = "=+-@\t\r";

    private Neutral() {}

    static String of(String text) {
        return isDangerous(text, 0) ? "'" + text : text;
    }

    static String undo(String text) {
        return text.startsWith("'") && isDangerous(text, 1) ? text.substring(1) : text;
    }

    private static boolean isDangerous(String text, int at) {
        return text.length() > at && DANGEROUS.indexOf(text.charAt(at)) >= 0;
    }
}

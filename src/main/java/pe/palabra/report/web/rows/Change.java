package pe.palabra.report.web.rows;

import pe.palabra.shared.Formats;

/** A difference as reports write it: +47, −53, 0. */
public final class Change {

    private Change() {}

    public static String of(int difference) {
        return (difference > 0 ? "+" : "") + Formats.number(difference);
    }
}

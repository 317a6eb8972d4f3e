package pe.palabra.report.web;

import pe.palabra.shared.Formats;

/** A difference as reports write it: +47, −53, 0. */
final class Change {

    private Change() {}

    static String of(int difference) {
        return (difference > 0 ? "+" : "") + Formats.number(difference);
    }
}

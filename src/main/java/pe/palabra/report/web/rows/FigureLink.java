package pe.palabra.report.web.rows;

import pe.palabra.shared.Formats;

/** A figure on a page, and where its rows open. */
public record FigureLink(int value, String href) {

    public String text() {
        return Formats.number(value);
    }

    public boolean zero() {
        return value == 0;
    }
}

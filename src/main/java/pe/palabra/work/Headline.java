package pe.palabra.work;

import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.shared.Formats;

/** What the last issued monthly report said, in one sentence. */
public record Headline(String name, String href, String situation, String sentence) {

    static Headline of(MonthLine month, ReportContent content) {
        String sentence = "%s compromisos; en el mes, %s nuevos y %s cerrados, %s de ellos cumplidos."
                .formatted(
                        number(content, Figure.TOTAL),
                        number(content, Figure.NEW),
                        number(content, Figure.CLOSED),
                        number(content, Figure.CLOSED_FULFILLED));
        return new Headline(month.name(), month.href(), month.situation(), sentence);
    }

    private static String number(ReportContent content, Figure figure) {
        return Formats.number(content.count(figure));
    }
}

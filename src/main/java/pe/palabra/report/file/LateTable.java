package pe.palabra.report.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import pe.palabra.commitment.StateLook;
import pe.palabra.report.Report;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.LateRow;
import pe.palabra.shared.Formats;
import pe.palabra.sheet.WorkbookSheet;

/** The sheet of the late news (R11.7): what the report's page lists, below how many there are of each. */
final class LateTable {

    static final int[] WIDTHS = {26, 26, 16, 24, 28, 12};

    private static final Locale SPANISH = Locale.forLanguageTag("es-PE");
    private static final List<Figure> FIGURES = List.of(Figure.LATE_NEW, Figure.LATE_CLOSED, Figure.LATE_REOPENED);

    private final MessageSource messages;

    LateTable(MessageSource messages) {
        this.messages = messages;
    }

    /** {@code report}: the part of it that the viewer may see. */
    void write(WorkbookSheet sheet, Report report) {
        FIGURES.forEach(figure -> sheet.cells(
                List.of(said("report.figure." + figure.code()), report.content().count(figure))));
        sheet.cells(List.of("De cada unidad se listan los primeros " + LateRow.LISTED
                + "; los demás se abren desde las cifras de su página."));
        sheet.skip();
        sheet.headings(List.of(
                "CÓDIGO DEL COMPROMISO", "UNIDAD TERRITORIAL", "CLASE", "QUÉ LLEGÓ TARDE", "ESTADO AL CORTE", "DESDE"));
        sheet.freeze();
        report.content().late().forEach(row -> sheet.cells(cells(row)));
    }

    private List<Object> cells(LateRow row) {
        return List.of(
                row.code(),
                row.unit(),
                row.spaceClass().label(),
                FIGURES.stream()
                        .filter(row.figures()::contains)
                        .map(figure -> said("report.late." + figure.code()))
                        .collect(Collectors.joining(", ")),
                StateLook.of(row.state(), row.spaceClass()).stateName(),
                Formats.date(row.since()));
    }

    private String said(String key) {
        return messages.getMessage(key, null, SPANISH);
    }
}

package pe.palabra.matrix.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pe.palabra.matrix.preview.FindingGroup;
import pe.palabra.matrix.preview.HeadingQuestions;
import pe.palabra.matrix.preview.ImportNotices;
import pe.palabra.matrix.preview.ImportQueries;
import pe.palabra.matrix.preview.ImportRow;
import pe.palabra.matrix.preview.ImportRows;
import pe.palabra.matrix.preview.ImportTallies;
import pe.palabra.matrix.preview.Keyset;
import pe.palabra.matrix.preview.Keyset.Slice;
import pe.palabra.matrix.preview.RowList;
import pe.palabra.matrix.preview.SpaceQuestions;
import pe.palabra.matrix.preview.UnknownNames;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.shared.Formats;

/** Puts together the page of one uploaded matrix, whatever became of it. */
@Component
class ImportPages {

    private static final Keyset REFUSALS = Keyset.first(20);
    private static final Keyset ASKED = Keyset.first(20);
    private static final Keyset SHOWN = Keyset.first(10);
    private static final Locale SPANISH = new Locale("es", "PE");

    private final ImportQueries imports;
    private final ImportRows rows;
    private final ImportNotices notices;
    private final UnknownNames names;
    private final SpaceQuestions spaces;
    private final HeadingQuestions headings;
    private final MessageSource messages;

    ImportPages(
            ImportQueries imports,
            ImportRows rows,
            ImportNotices notices,
            UnknownNames names,
            SpaceQuestions spaces,
            HeadingQuestions headings,
            MessageSource messages) {
        this.imports = imports;
        this.rows = rows;
        this.notices = notices;
        this.names = names;
        this.spaces = spaces;
        this.headings = headings;
        this.messages = messages;
    }

    /** A kind of finding as a line beside the preview. */
    public record FindingLine(String text, String finding) {}

    /** Fills the model and answers the view. {@code typed}: fields of a refused answer, shown again. */
    String show(long id, Map<String, String> typed, Model model) {
        ImportLine line = new ImportLine(imports.head(id));
        model.addAttribute("line", line);
        model.addAttribute("steps", ImportSteps.of(line));
        model.addAttribute("typed", typed);
        model.addAttribute("columns", MatrixColumn.values());
        if (line.inProgress()) {
            return "matrix/progress";
        }
        model.addAttribute("headings", line.failed() || line.toConfirm() ? headings.of(id) : List.of());
        if (line.failed()) {
            return "matrix/failed";
        }
        preview(id, line, model);
        return "matrix/preview";
    }

    private void preview(long id, ImportLine line, Model model) {
        ImportTallies tallies = imports.tallies(id);
        boolean asks = line.toConfirm();
        model.addAttribute("tallies", tallies);
        model.addAttribute("several", tallies.sheets() > 1);
        model.addAttribute("newOnes", newOnes(line, tallies));
        model.addAttribute("refusals", notices.refusals(id, REFUSALS));
        model.addAttribute("names", asks ? names.of(id) : List.of());
        model.addAttribute("spaces", asks ? spaces.of(id) : List.of());
        model.addAttribute("left", asked(id, RowList.STATE_LEFT, tallies.stateLeft()));
        model.addAttribute("twins", asked(id, RowList.TWINS, tallies.twins()));
        model.addAttribute("changed", rows.page(id, RowList.CHANGED, SHOWN));
        model.addAttribute("created", rows.page(id, RowList.NEW, SHOWN));
        model.addAttribute(
                "findings", notices.groups(id).stream().map(this::line).toList());
    }

    private Slice<ImportRow> asked(long id, RowList list, long number) {
        return number == 0 ? new Slice<>(List.of(), null, null) : rows.page(id, list, ASKED);
    }

    private static String newOnes(ImportLine line, ImportTallies tallies) {
        String actas = line.createdRows() + " de " + Counted.of(tallies.newActas(), "acta", "actas");
        return !line.toConfirm() || tallies.newCases() == 0
                ? actas
                : actas
                        + (tallies.newCases() == 1 ? "; se creará " : "; se crearán ")
                        + Counted.of(tallies.newCases(), "caso", "casos");
    }

    FindingLine line(FindingGroup group) {
        String fallback = group.sample() + " (" + Formats.number(group.number()) + ")";
        Object[] number = {group.number(), Formats.number(group.number())};
        return new FindingLine(messages.getMessage(group.key(), number, fallback, SPANISH), group.finding());
    }
}

package pe.palabra.matrix.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.dialogue.CaseCode;
import pe.palabra.shared.NameKey;
import pe.palabra.shared.Refusal;
import pe.palabra.sheet.SheetCell;
import pe.palabra.territory.Catalogue;
import pe.palabra.territory.GovernmentLevel;

/** A row while it is read: its cells by column, and what is found in them. */
final class RowReading {

    private static final Pattern PROJECT = Pattern.compile("^(pip|p i p|proyectos?)\\b.*");
    private static final Pattern ACTIVITY = Pattern.compile("^(actividad|actividades|act)\\b.*");

    private final Map<MatrixColumn, SheetCell> cells = new EnumMap<>(MatrixColumn.class);
    private final Map<MatrixColumn, String> written = new EnumMap<>(MatrixColumn.class);
    private final List<RowNotice> refusals = new ArrayList<>(0);
    private final List<RowNotice> findings = new ArrayList<>(1);

    void put(MatrixColumn column, SheetCell cell) {
        String text = CellText.of(cell);
        if (!text.isEmpty()) {
            cells.put(column, cell);
            written.put(column, text);
        }
    }

    String text(MatrixColumn column) {
        return written.getOrDefault(column, "");
    }

    void find(MatrixColumn column, String value, String reason, String finding) {
        findings.add(new RowNotice(column.label(), value, reason, finding));
    }

    /** Something about a column that Anexo 2 does not have. */
    void find(String heading, String value, String reason, String finding) {
        findings.add(new RowNotice(heading, value, reason, finding));
    }

    private void refuse(MatrixColumn column, String reason) {
        refusals.add(new RowNotice(column.label(), text(column), reason, null));
    }

    ReadRow read(int position, String sheet, int number, Catalogue names) {
        String caseCode = caseCode();
        var actaOn = actaOn();
        String description = description();
        StateWord state = state();
        PlaceCells places = new PlaceCells(names, this);
        InstitutionCells institutions = new InstitutionCells(names, this, places);
        String unit = text(MatrixColumn.UNIT);
        return new ReadRow(
                position,
                sheet,
                number,
                written,
                code(),
                caseCode,
                nullable(text(MatrixColumn.CASE_CODE)),
                actaOn,
                description,
                state,
                kind(),
                number(MatrixColumn.SNIP, "snip"),
                number(MatrixColumn.CUI, "cui"),
                text(MatrixColumn.PROGRESS).isEmpty() ? null : NumberCells.progress(text(MatrixColumn.PROGRESS)),
                level(),
                nullable(unit),
                unit.isEmpty() ? null : names.unit(unit).orElse(null),
                institutions.read(MatrixColumn.RESPONSIBLE),
                institutions.read(MatrixColumn.COLLABORATORS),
                places.departments,
                places.provinces,
                places.districts,
                refusals,
                findings);
    }

    private static @Nullable String nullable(String text) {
        return text.isEmpty() ? null : text;
    }

    private @Nullable String code() {
        String code = text(MatrixColumn.COMMITMENT_CODE).replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        return nullable(code);
    }

    private @Nullable String caseCode() {
        String text = text(MatrixColumn.CASE_CODE);
        if (text.isEmpty()) {
            refuse(MatrixColumn.CASE_CODE, "Falta el código del caso.");
            return null;
        }
        try {
            return CaseCode.read(text).value();
        } catch (Refusal e) {
            refuse(
                    MatrixColumn.CASE_CODE,
                    "Ese código de caso no se puede usar: escriba letras, cifras y guiones, 30 como máximo.");
            return null;
        }
    }

    private @Nullable LocalDate actaOn() {
        String text = text(MatrixColumn.ACTA_DATE);
        if (text.isEmpty()) {
            refuse(MatrixColumn.ACTA_DATE, "Falta la fecha del acta.");
            return null;
        }
        Optional<DateCell> date = DateCell.read(cells.get(MatrixColumn.ACTA_DATE), text);
        if (date.isEmpty()) {
            refuse(MatrixColumn.ACTA_DATE, "Esa fecha no existe o no se entiende; escríbala como 31/12/2026.");
            return null;
        }
        if (date.get().dayGuessed()) {
            find(MatrixColumn.ACTA_DATE, text, "Solo dice mes y año: se toma el día 1.", "fecha-sin-dia");
        }
        return date.get().date();
    }

    private @Nullable String description() {
        String text = text(MatrixColumn.DESCRIPTION);
        if (text.isEmpty()) {
            refuse(MatrixColumn.DESCRIPTION, "Sin descripción no hay compromiso; escriba lo pactado.");
        }
        return nullable(text);
    }

    private @Nullable StateWord state() {
        String text = text(MatrixColumn.STATE);
        Optional<StateWord> word = text.isEmpty() ? Optional.empty() : StateCell.read(text);
        if (!text.isEmpty() && word.isEmpty()) {
            refuse(MatrixColumn.STATE, "No es un estado del Anexo 7; use uno de los nueve o de los cuatro.");
        }
        return word.orElse(null);
    }

    private @Nullable CommitmentKind kind() {
        String text = text(MatrixColumn.KIND);
        String key = NameKey.of(text);
        boolean project = PROJECT.matcher(key).matches();
        boolean activity = ACTIVITY.matcher(key).matches();
        if (project && !key.contains("actividad")) {
            return CommitmentKind.INVESTMENT_PROJECT;
        }
        if (activity && !key.contains("pip") && !key.contains("proyecto")) {
            return CommitmentKind.ACTIVITY;
        }
        find(
                MatrixColumn.KIND,
                text,
                text.isEmpty()
                        ? "No dice si es PIP o actividad."
                        : "No se entiende si es PIP o actividad; queda sin tipo.",
                "sin-tipo");
        return null;
    }

    private @Nullable String number(MatrixColumn column, String finding) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        NumberCells.Code code = column == MatrixColumn.SNIP ? NumberCells.snip(text) : NumberCells.cui(text);
        if (code.value() == null) {
            find(
                    column,
                    text,
                    column == MatrixColumn.SNIP
                            ? "No es un código SNIP (hasta 6 cifras); no se guarda."
                            : "No es un código unificado (7 cifras); no se guarda.",
                    finding);
        } else if (code.several()) {
            find(column, text, "Hay varios números; se toma el primero válido, " + code.value() + ".", finding);
        }
        return code.value();
    }

    private @Nullable GovernmentLevel level() {
        String text = text(MatrixColumn.LEVEL);
        if (text.isEmpty()) {
            return null;
        }
        String key = " " + NameKey.of(text) + " ";
        boolean national = key.contains(" nacional ") || key.contains(" central ");
        boolean regional = key.contains(" regional ");
        boolean local = key.contains(" local ") || key.contains(" municipal ");
        if ((national ? 1 : 0) + (regional ? 1 : 0) + (local ? 1 : 0) != 1) {
            find(MatrixColumn.LEVEL, text, "No es un nivel de gobierno; use Nacional, Regional o Local.", "nivel");
            return null;
        }
        return national ? GovernmentLevel.NATIONAL : regional ? GovernmentLevel.REGIONAL : GovernmentLevel.LOCAL;
    }
}

package pe.palabra.matrix.reading;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.palabra.dialogue.CaseCode;
import pe.palabra.shared.Refusal;
import pe.palabra.territory.Catalogue;

/** Makes a row of the matrix of what its cells say; only what the row itself shows is judged here. */
final class RowReader {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DASHES = Pattern.compile("\\s*[\\u2010-\\u2015\\u2212-]\\s*");

    private final PlaceCells places;
    private final InstitutionCells institutions;
    private final UnitCell units;

    RowReader(Catalogue names) {
        this.places = new PlaceCells(names);
        this.institutions = new InstitutionCells(names);
        this.units = new UnitCell(names);
    }

    ReadRow read(int position, String sheet, int number, RowReading row) {
        String caseCode = caseCode(row);
        LocalDate actaOn = actaOn(row);
        String description = description(row);
        StateWord state = state(row);
        RowPlaces where = places.read(row);
        return new ReadRow(
                position,
                sheet,
                number,
                row.written(),
                code(row),
                caseCode,
                row.nullable(MatrixColumn.CASE_CODE),
                actaOn,
                description,
                state,
                KindCell.read(row),
                CodeCell.snip(row),
                CodeCell.cui(row),
                ProgressCell.read(row.text(MatrixColumn.PROGRESS)),
                LevelCell.read(row),
                row.nullable(MatrixColumn.UNIT),
                units.read(row),
                institutions.read(row, MatrixColumn.RESPONSIBLE, where),
                institutions.read(row, MatrixColumn.COLLABORATORS, where),
                where.departments(),
                where.provinces(),
                where.districts(),
                row.refusals(),
                row.findings());
    }

    private static @Nullable String code(RowReading row) {
        String text = row.text(MatrixColumn.COMMITMENT_CODE);
        if (text.isEmpty()) {
            return null;
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return DASHES.matcher(plain.toUpperCase(Locale.ROOT)).replaceAll("-");
    }

    private static @Nullable String caseCode(RowReading row) {
        String text = row.text(MatrixColumn.CASE_CODE);
        if (text.isEmpty()) {
            row.refuse(MatrixColumn.CASE_CODE, "case.missing");
            return null;
        }
        try {
            return CaseCode.read(text).value();
        } catch (Refusal refused) {
            row.refuse(
                    MatrixColumn.CASE_CODE,
                    refused.key().equals("case.code.too-long") ? "case.too-long" : "case.unreadable");
            return null;
        }
    }

    private static @Nullable LocalDate actaOn(RowReading row) {
        String text = row.text(MatrixColumn.ACTA_DATE);
        if (text.isEmpty()) {
            row.refuse(MatrixColumn.ACTA_DATE, "date.missing");
            return null;
        }
        Optional<DateCell> date = DateCell.read(row.cell(MatrixColumn.ACTA_DATE), text);
        if (date.isEmpty()) {
            row.refuse(MatrixColumn.ACTA_DATE, "date.unreadable");
            return null;
        }
        if (date.get().dayGuessed()) {
            row.find(MatrixColumn.ACTA_DATE, text, "fecha-sin-dia");
        }
        return date.get().date();
    }

    private static @Nullable String description(RowReading row) {
        String text = row.nullable(MatrixColumn.DESCRIPTION);
        if (text == null) {
            row.refuse(MatrixColumn.DESCRIPTION, "description.missing");
        }
        return text;
    }

    private static @Nullable StateWord state(RowReading row) {
        String text = row.text(MatrixColumn.STATE);
        if (text.isEmpty()) {
            return null;
        }
        Optional<StateWord> word = StateCell.read(text);
        if (word.isEmpty()) {
            row.refuse(MatrixColumn.STATE, "state.unknown");
        }
        return word.orElse(null);
    }
}

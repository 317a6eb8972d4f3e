package pe.palabra.matrix.preview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.StateLook;
import pe.palabra.shared.Formats;

/** A row of a file as a preview shows it; {@code known}: its commitment stands in the register already. */
public record ImportRow(
        int position,
        String sheet,
        int rowNumber,
        @Nullable String code,
        boolean known,
        @Nullable LocalDate actaOn,
        @Nullable String caseCode,
        String description,
        @Nullable String responsible,
        @Nullable StateLook state,
        boolean stateLeft,
        boolean comesBack,
        List<Change> changes,
        @Nullable String reason,
        @Nullable String decided) {

    /** A field that changes: as it stands (empty: "") and as the file says; a state with its look. */
    public record Change(
            String field,
            String before,
            String after,
            @Nullable StateLook from,
            @Nullable StateLook to) {}

    /** The row's number as the spreadsheet shows it. */
    public String number() {
        return Formats.number(rowNumber);
    }

    public String acta() {
        return Formats.date(actaOn);
    }
}

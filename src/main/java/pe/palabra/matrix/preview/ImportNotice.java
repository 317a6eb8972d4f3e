package pe.palabra.matrix.preview;

import org.jspecify.annotations.Nullable;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.shared.Formats;

/** Something said about a row of a file: why it is refused, or what was found in it; without a row, about the file. */
public record ImportNotice(
        long id,
        boolean refusal,
        @Nullable String sheet,
        @Nullable Integer rowNumber,
        @Nullable String columnName,
        @Nullable String value,
        String reason,
        @Nullable String finding) {

    public String number() {
        return rowNumber == null ? Formats.MISSING : Formats.number(rowNumber);
    }

    public String column() {
        return ColumnNames.of(columnName);
    }

    /** What the cell says, "(vacía)" when nothing. */
    public String written() {
        return value == null || value.isBlank() ? "(vacía)" : value;
    }

    /** Key of the sentence that says how to mend a refused row: by its column, apart for repetitions and cases with several spaces. */
    public String mend() {
        if (reason.startsWith("Repite")) {
            return "import.mend.REPEATED";
        }
        if (reason.contains("varios espacios")) {
            return "import.mend.SPACE";
        }
        for (MatrixColumn column : MatrixColumn.values()) {
            if (column.label().equals(columnName)) {
                return "import.mend." + column.name();
            }
        }
        return "import.mend.OTHER";
    }
}

package pe.palabra.work;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.palabra.matrix.preview.RowList;
import pe.palabra.shared.Formats;

/** One uploaded matrix, as the first page tells of it; the counts are null while it is read. */
public record ImportLine(
        long id,
        String fileName,
        LocalDate cutOff,
        String state,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable Integer rowsNew,
        @Nullable Integer rowsChanged,
        @Nullable Integer rowsRefused,
        long statesLeft) {

    public String href() {
        return "/importaciones/" + id;
    }

    /** The rows whose state the history does not allow (R14): left as they are unless somebody ticks them. */
    public String statesLeftHref() {
        return href() + "/filas/" + RowList.STATE_LEFT.slug();
    }

    public String uploaded() {
        return Formats.dateTime(uploadedAt);
    }

    LocalDate uploadedDay() {
        return uploadedAt.atZone(Formats.LIMA).toLocalDate();
    }

    boolean failed() {
        return state.equals("FAILED");
    }

    public String cutOffDate() {
        return Formats.date(cutOff);
    }

    public String counts() {
        if (rowsNew == null || rowsChanged == null || rowsRefused == null) {
            return "todavía se está leyendo";
        }
        return "%s nuevas, %s cambian, %s rechazadas"
                .formatted(Formats.number(rowsNew), Formats.number(rowsChanged), Formats.number(rowsRefused));
    }

    public String stateName() {
        return switch (state) {
            case "READING" -> "leyendo";
            case "TO_CONFIRM" -> "por confirmar";
            case "APPLYING" -> "aplicando";
            case "APPLIED" -> "aplicada";
            case "REVERTED" -> "revertida";
            case "DISCARDED" -> "descartada";
            case "FAILED" -> "fallida";
            default -> throw new IllegalStateException("unknown state of an import: " + state);
        };
    }
}

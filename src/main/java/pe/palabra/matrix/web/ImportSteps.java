package pe.palabra.matrix.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The life of an uploaded matrix as steps, for its page. */
final class ImportSteps {

    private ImportSteps() {}

    /** One step: {@code phase} is done, now or ahead. */
    public record Step(String name, @Nullable String note, String phase) {}

    static List<Step> of(ImportLine line) {
        return switch (line.head().state()) {
            case READING ->
                List.of(
                        new Step("Leer el archivo", "subido el " + line.uploaded(), "now"),
                        new Step("Revisar y confirmar", "nada cambia antes", "ahead"),
                        new Step("Aplicar", "en una sola operación", "ahead"));
            case TO_CONFIRM ->
                List.of(
                        read(line),
                        new Step("Revisar y confirmar", "usted está aquí", "now"),
                        new Step("Aplicar", "en una sola operación", "ahead"),
                        new Step("Reversible", "mientras nadie toque esas filas", "ahead"));
            case APPLYING ->
                List.of(
                        read(line),
                        confirmed(line),
                        new Step("Aplicar", line.progress(), "now"),
                        new Step("Reversible", "mientras nadie toque esas filas", "ahead"));
            case APPLIED ->
                List.of(
                        read(line),
                        confirmed(line),
                        new Step("Aplicada", line.applied(), "done"),
                        new Step("Reversible", "mientras nadie toque esas filas", "now"));
            case REVERTED ->
                List.of(
                        read(line),
                        confirmed(line),
                        new Step("Aplicada", line.applied(), "done"),
                        new Step(
                                "Revertida",
                                line.reverted() + ", " + line.head().revertedBy(),
                                "now"));
            case DISCARDED -> List.of(read(line), new Step("Descartada", "nada cambió", "now"));
            case FAILED ->
                List.of(
                        new Step("No se pudo leer", "subido el " + line.uploaded(), "now"),
                        new Step("Revisar y confirmar", null, "ahead"),
                        new Step("Aplicar", null, "ahead"));
        };
    }

    private static Step read(ImportLine line) {
        return new Step(
                "Archivo leído",
                "subido el " + line.uploaded() + ", " + line.head().uploadedBy(),
                "done");
    }

    private static Step confirmed(ImportLine line) {
        return new Step("Confirmada", line.confirmed() + ", " + line.head().confirmedBy(), "done");
    }
}

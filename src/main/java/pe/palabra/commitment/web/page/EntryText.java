package pe.palabra.commitment.web.page;

import pe.palabra.commitment.list.RecordedFact.Recorded;
import pe.palabra.shared.Formats;

/** From where something was recorded, why, when and by whom, in one line. */
final class EntryText {

    private EntryText() {}

    static String of(Recorded entry) {
        return from(entry) + " · registrado el " + Formats.dateTime(entry.at())
                + (entry.by() == null ? "" : " por " + entry.by());
    }

    private static String from(Recorded entry) {
        String reason = entry.reason() == null ? "" : " " + entry.reason();
        return switch (entry.source()) {
            case IMPORT -> "Importación de la matriz" + reason;
            case REVERSAL -> "Reversión de la importación" + reason;
            case FORM -> "Formulario" + (reason.isEmpty() ? "" : ":" + reason);
            case GRID -> "Actualización mensual";
            case REPLY -> "Respuesta de la entidad";
            case CHANGE_REQUEST -> "Variación aceptada";
            case ADDENDUM -> "Adenda";
            case SYSTEM -> "Sistema";
        };
    }
}

package pe.palabra.commitment.web.correct;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.act.RegisterField;

/** The form of a correction of transcription, as it was filled in; several names are separated by semicolons. */
public record CorrectionForm(
        @Nullable String descripcion,
        @Nullable String tipo,
        @Nullable String cui,
        @Nullable String snip,
        @Nullable String responsable,
        @Nullable String nivel,
        @Nullable String corresponsables,
        @Nullable String colaboradores,
        @Nullable String lugares,
        @Nullable String unidad,
        @Nullable String plazo,
        @Nullable String motivo,
        @Nullable Long version) {

    static CorrectionForm of(Map<RegisterField, String> known, long version) {
        return new CorrectionForm(
                known.get(RegisterField.DESCRIPTION),
                known.get(RegisterField.KIND),
                known.get(RegisterField.CUI),
                known.get(RegisterField.SNIP),
                known.get(RegisterField.RESPONSIBLE),
                known.get(RegisterField.LEVEL),
                known.get(RegisterField.CO_RESPONSIBLES),
                known.get(RegisterField.COLLABORATORS),
                known.get(RegisterField.PLACES),
                known.get(RegisterField.UNIT),
                known.get(RegisterField.DUE),
                null,
                version);
    }

    /** What was typed; a field that was not sent is left as it is. */
    Map<RegisterField, String> typed() {
        Map<RegisterField, String> typed = new EnumMap<>(RegisterField.class);
        for (RegisterField field : RegisterField.corrected()) {
            String text = of(field);
            if (text != null) {
                typed.put(field, text);
            }
        }
        return typed;
    }

    private @Nullable String of(RegisterField field) {
        return switch (field) {
            case DESCRIPTION -> descripcion;
            case KIND -> tipo;
            case CUI -> cui;
            case SNIP -> snip;
            case RESPONSIBLE -> responsable;
            case LEVEL -> nivel;
            case CO_RESPONSIBLES -> corresponsables;
            case COLLABORATORS -> colaboradores;
            case PLACES -> lugares;
            case UNIT -> unidad;
            case DUE -> plazo;
            case ACTA_ON -> null;
        };
    }
}

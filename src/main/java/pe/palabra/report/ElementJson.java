package pe.palabra.report;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.list.CommitmentElement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of what a report says of a commitment, as the API says it, property by property: hundreds of thousands are
 * written when a report is issued, and looking into each object took most of that.
 */
final class ElementJson {

    private final JsonMapper json;

    ElementJson(JsonMapper json) {
        this.json = json;
    }

    byte[] of(CommitmentElement element) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 10);
        try (JsonGenerator to = json.createGenerator(out)) {
            to.writeStartObject();
            what(element, to);
            how(element, to);
            to.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void what(CommitmentElement element, JsonGenerator to) {
        text(to, "codigo", element.codigo());
        text(to, "caso", element.caso());
        text(to, "fechaActa", element.fechaActa());
        text(to, "tipo", element.tipo());
        text(to, "descripcion", element.descripcion());
        text(to, "unidad", element.unidad());
        texts(to, "regiones", element.regiones());
        texts(to, "provincias", element.provincias());
        texts(to, "distritos", element.distritos());
        text(to, "snip", element.snip());
        text(to, "cui", element.cui());
    }

    private static void how(CommitmentElement element, JsonGenerator to) {
        text(to, "estado", element.estado());
        text(to, "equivalente", element.equivalente());
        text(to, "clase", element.clase());
        text(to, "avance", element.avance());
        text(to, "responsable", element.responsable());
        text(to, "nivel", element.nivel());
        texts(to, "corresponsables", element.corresponsables());
        texts(to, "colaboradores", element.colaboradores());
        text(to, "plazo", element.plazo());
        text(to, "actualizado", element.actualizado());
    }

    private static void text(JsonGenerator to, String name, @Nullable Object value) {
        to.writeName(name);
        if (value == null) {
            to.writeNull();
        } else {
            to.writeString(value.toString());
        }
    }

    private static void texts(JsonGenerator to, String name, List<String> values) {
        to.writeName(name);
        to.writeStartArray();
        values.forEach(to::writeString);
        to.writeEndArray();
    }
}

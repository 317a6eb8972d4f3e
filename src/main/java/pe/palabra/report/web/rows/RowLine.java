package pe.palabra.report.web.rows;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateLook;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.Formats;

/** A commitment in the rows behind a figure, as it stood at the cut-off. */
public record RowLine(
        String code,
        String href,
        String description,
        String unit,
        String responsible,
        StateLook state,
        @Nullable String progress,
        String signedOn,
        String updatedOn) {

    static RowLine of(CommitmentElement element) {
        return new RowLine(
                element.codigo(),
                "/compromisos/" + UriUtils.encode(element.codigo(), "UTF-8"),
                element.descripcion(),
                element.unidad(),
                element.responsable() == null ? Formats.MISSING : element.responsable(),
                look(element),
                element.avance(),
                Formats.date(element.fechaActa()),
                Formats.date(element.actualizado()));
    }

    private static StateLook look(CommitmentElement element) {
        CommitmentState state = Arrays.stream(CommitmentState.values())
                .filter(some -> some.label().equals(element.estado()))
                .findFirst()
                .orElseThrow();
        boolean prioritised = SpaceClass.PRIORITISED.code().equals(element.clase());
        return StateLook.of(state, SpaceClass.of(prioritised));
    }
}

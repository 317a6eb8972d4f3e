package pe.palabra.dialogue.acta;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What an acta says of its meeting, apart from space, kind and date; {@code participants} one a line. */
@Embeddable
public record ActaHeader(
        @Nullable String number,
        @Nullable String place,

        @Enumerated(EnumType.STRING) @Nullable Modality modality,

        @Nullable String platform,
        @Nullable String agenda,
        @Nullable String participants) {

    public static final ActaHeader EMPTY = new ActaHeader(null, null, null, null, null, null);
}

package pe.palabra.commitment.web.act;

import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.StateLook;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.shared.Formats;

/** The commitment that an act is about, as the head of its form says it. */
public record ActHead(
        String code,
        String path,
        String promise,
        StateLook state,
        @Nullable String progress,
        String signedOn) {

    static ActHead of(CommitmentDetail detail) {
        String code = detail.row().code();
        return new ActHead(
                code,
                "/compromisos/" + code,
                detail.row().description(),
                StateLook.of(detail.row().state(), detail.row().spaceClass()),
                detail.row().progress(),
                Formats.date(detail.row().actaOn()));
    }
}

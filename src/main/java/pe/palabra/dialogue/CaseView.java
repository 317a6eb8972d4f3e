package pe.palabra.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case with its spaces and actas, cut for its page. */
public record CaseView(CaseHead head, List<SpaceRow> spaces, List<ActaRow> actas) {

    /** {@code writtenCode}: as the matrix wrote the code, where that differs. */
    public record CaseHead(
            long id,
            String code,
            @Nullable String writtenCode,
            @Nullable String name,
            String unit) {

        public String title() {
            return name == null ? "Caso " + code : name;
        }
    }

    /** {@code since}: from when its class holds; {@code ground}: on what it rests, null without a determination. */
    public record SpaceRow(
            long id,
            String name,
            String kind,
            boolean prioritised,
            String since,
            @Nullable String ground,
            boolean lacksSupport,
            boolean sgsdTakesPart) {}

    /** {@code day}: as addresses write it. */
    public record ActaRow(long id, String day, String signedOn, String kind, long spaceId, String space) {}
}

package pe.palabra.commitment.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.evidence.Evidence;
import pe.palabra.shared.Formats;

/** A means of verification on the page: {@code href} null of a document known by its number alone. */
public record EvidenceLine(
        String title,
        String icon,
        @Nullable String href,
        boolean outside,
        @Nullable String download,
        String supports,
        String recorded,
        String size) {

    private static final int KILO = 1024;

    static List<EvidenceLine> of(String code, Collection<Evidence> all, Map<Long, String> facts) {
        return all.stream()
                .map(each -> of(code, each, facts.getOrDefault(each.factId(), Formats.MISSING)))
                .toList();
    }

    static List<EvidenceLine> ofFact(String code, long factId, Collection<Evidence> all) {
        return all.stream()
                .filter(each -> each.factId() != null && each.factId() == factId)
                .map(each -> of(code, each, ""))
                .toList();
    }

    private static EvidenceLine of(String code, Evidence evidence, String supports) {
        String path = "/compromisos/" + code + "/medios/" + evidence.id();
        String recorded = Formats.dateTime(evidence.recordedAt());
        return switch (evidence.kind()) {
            case FILE ->
                new EvidenceLine(
                        evidence.title(),
                        icon(evidence),
                        evidence.canBeShown() ? path + "/ver" : path,
                        false,
                        evidence.canBeShown() ? path : null,
                        supports,
                        recorded,
                        size(evidence.size() == null ? 0 : evidence.size()));
            case LINK ->
                new EvidenceLine(
                        evidence.title(), "link-45deg", evidence.url(), true, null, supports, recorded, "enlace");
            case DOCUMENT ->
                new EvidenceLine(evidence.title(), "file-earmark", null, false, null, supports, recorded, "número");
        };
    }

    private static String icon(Evidence evidence) {
        String type = evidence.mediaType() == null ? "" : evidence.mediaType();
        return type.equals("application/pdf")
                ? "file-earmark-pdf"
                : type.startsWith("image/") ? "file-earmark-image" : "file-earmark-text";
    }

    private static String size(long bytes) {
        if (bytes < (long) KILO * KILO) {
            return Math.max(1, bytes / KILO) + " KB";
        }
        BigDecimal mega =
                BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf((long) KILO * KILO), 1, RoundingMode.HALF_UP);
        return mega.toPlainString() + " MB";
    }
}

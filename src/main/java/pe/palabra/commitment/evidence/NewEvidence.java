package pe.palabra.commitment.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Refusal;

/** A means of verification about to be kept. */
public record NewEvidence(
        EvidenceKind kind,
        String title,
        @Nullable String sha256,
        @Nullable String fileName,
        @Nullable String url) {

    private static final int TITLE = 300;
    private static final int LONGEST_URL = 2_000;

    /** {@code title} blank: the name of the file. */
    public static NewEvidence file(HeldUpload upload, @Nullable String title) {
        return new NewEvidence(
                EvidenceKind.FILE,
                title == null ? upload.fileName() : cut(title),
                upload.sha256(),
                upload.fileName(),
                null);
    }

    /** Refused unless it is a web address. */
    public static NewEvidence link(String url, @Nullable String title) {
        if (url.length() > LONGEST_URL || !isWebAddress(url)) {
            throw Refusal.of("enlace", "evidence.link.unreadable");
        }
        return new NewEvidence(EvidenceKind.LINK, cut(title == null ? url : title), null, null, url);
    }

    /** Refused when it is longer than a name may be. */
    public static NewEvidence document(String number) {
        if (number.length() > TITLE) {
            throw Refusal.of("documento", "evidence.document.too-long", TITLE);
        }
        return new NewEvidence(EvidenceKind.DOCUMENT, number, null, null, null);
    }

    private static boolean isWebAddress(String url) {
        try {
            URI address = new URI(url);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String cut(String title) {
        return title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "…";
    }
}

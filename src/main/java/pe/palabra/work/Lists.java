package pe.palabra.work;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;

/** Query strings of the lists that the first page's figures open. */
final class Lists {

    static final String TO_RECLASSIFY = "porReclasificar=si";

    static final String WITHOUT_RISK = "/casos?riesgo=ninguno";

    static final String DRAFT_REPORTS = "/reportes?estado=borrador";

    private Lists() {}

    /** Open: Por iniciar or En proceso. */
    static String open(String list) {
        return list + "&equivalente=" + encoded(EquivalentState.TO_START.label()) + "&equivalente="
                + encoded(EquivalentState.IN_PROGRESS.label());
    }

    static String in(String list, CommitmentState... states) {
        StringBuilder query = new StringBuilder(list);
        for (CommitmentState state : states) {
            query.append(query.length() == 0 ? "" : "&").append("estado=").append(encoded(state.label()));
        }
        return query.toString();
    }

    static String critical(String list) {
        return in(list, CommitmentState.NO_INFORMATION, CommitmentState.SUSPENDED, CommitmentState.UNVIABLE);
    }

    static String overdue(String list) {
        return list + "&vencidos=si";
    }

    static String notUpdatedSince(String list, String day) {
        return open(list) + "&sinActualizarDesde=" + day;
    }

    static String tenths(double thousandths) {
        return String.format(Locale.ROOT, "%.1f", Math.round(thousandths) / 10.0);
    }

    private static String encoded(String label) {
        return URLEncoder.encode(label, StandardCharsets.UTF_8);
    }
}

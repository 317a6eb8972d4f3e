package pe.palabra.work;

import java.util.List;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.shared.Formats;

/**
 * The open commitments that a unit follows in its spaces of one class: how many are critical, how many had news this
 * month, how many are overdue.
 */
public record FollowUp(
        String code,
        String name,
        long open,
        long noInformation,
        long suspended,
        long unviable,
        long withNews,
        long overdue) {

    /** A figure and its list. */
    public record Figure(String label, String number, boolean zero, String href) {}

    static final String PRIORITISED = "clase=priorizado";
    static final String OTHERS = "clase=no_priorizado";

    private static final String HUNDRED = "100";

    private String list(String spaceClass) {
        return "ut=" + code + "&" + spaceClass;
    }

    /** For SSGC, of prioritised spaces: what four names would hide. */
    public List<Figure> critical() {
        String list = list(PRIORITISED);
        return List.of(
                figure("Sin información", noInformation, Lists.in(list, CommitmentState.NO_INFORMATION)),
                figure("Suspendidos", suspended, Lists.in(list, CommitmentState.SUSPENDED)),
                figure("Inviables", unviable, Lists.in(list, CommitmentState.UNVIABLE)),
                figure("Abiertos", open, Lists.open(list)));
    }

    /** For SSGD, of the other spaces: what the month still asks. */
    public List<Figure> month(String firstDay) {
        String list = list(OTHERS);
        return List.of(
                figure("Abiertos", open, Lists.open(list)),
                figure("Vencidos", overdue, Lists.overdue(list)),
                figure("Sin noticia del mes", open - withNews, Lists.notUpdatedSince(list, firstDay)));
    }

    public String criticalPercent() {
        return percent(noInformation + suspended + unviable);
    }

    public String newsPercent() {
        return percent(withNews);
    }

    /** A width between 0 and 100, with one decimal. */
    private String percent(long some) {
        return open == 0 ? "0" : some == open ? HUNDRED : Lists.tenths(1000.0 * some / open);
    }

    private static Figure figure(String label, long count, String query) {
        return new Figure(label, Formats.number(count), count == 0, "/compromisos?" + query);
    }
}

package pe.palabra.report;

import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.shared.Refusal;

/** Who may do what with a monthly report: SSGC issues and corrects it, with sight of every unit that it counts. */
public final class ReportPermissions {

    private ReportPermissions() {}

    public static boolean mayIssue(Viewer viewer) {
        return viewer.is(Role.SSGC) && viewer.seesAllUnits();
    }

    /** The monthly report is internal to the SGSD (contracts.md, "Access"). */
    public static boolean mayReadMonthly(Viewer viewer) {
        return viewer.roles().stream().anyMatch(role -> role != Role.VGT && role != Role.ADMIN);
    }

    static void checkWriting(Viewer viewer) {
        if (!mayIssue(viewer)) {
            throw Refusal.because("report.needs-all-units");
        }
    }
}

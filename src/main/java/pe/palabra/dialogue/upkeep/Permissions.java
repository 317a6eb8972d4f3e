package pe.palabra.dialogue.upkeep;

import java.util.Arrays;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.shared.Refusal;

/** Who may do what to cases and spaces (product.md §1, R4, R5). */
public final class Permissions {

    /** Registers and corrects cases, spaces, actas and petitions. */
    public static final Role[] REGISTERS = {Role.SSGC};

    /** Sets the risk of a case. */
    public static final Role[] SETS_RISK = {Role.SSPI};

    /** Records a determination of class, which the SSPI proposes and agrees and the SSGC registers. */
    public static final Role[] DETERMINES = {Role.SSGC, Role.SSPI};

    private Permissions() {}

    public static boolean may(Viewer viewer, Role[] roles) {
        return Arrays.stream(roles).anyMatch(viewer::is);
    }

    static void require(Viewer viewer, Role[] roles) {
        if (!may(viewer, roles)) {
            throw Refusal.because("dialogue.not-allowed");
        }
    }
}

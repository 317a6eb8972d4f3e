package pe.palabra.commitment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The code by which a commitment is called for ever (contracts.md, "Codes"): case, acta date, number within both. */
public final class CommitmentCode {

    private CommitmentCode() {}

    /** {@code number} takes at least two digits: -100 follows -99. */
    public static String of(String caseCode, LocalDate actaOn, int number) {
        return caseCode + "-" + actaOn.format(DateTimeFormatter.BASIC_ISO_DATE) + "-"
                + String.format(Locale.ROOT, "%02d", number);
    }
}

package pe.palabra.commitment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The code by which a commitment is called for ever (contracts.md, "Codes"): case, acta date, number within both. */
public final class CommitmentCode {

    private CommitmentCode() {}

    /** {@code number} takes at least two digits: -100 follows -99. */
    public static String of(String caseCode, LocalDate actaOn, int number) {
        return prefix(caseCode, actaOn) + (number < 10 ? "-0" : "-") + number;
    }

    /** What the codes of a case and a date have in common, without the dash before the number. */
    public static String prefix(String caseCode, LocalDate actaOn) {
        return caseCode + "-" + actaOn.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}

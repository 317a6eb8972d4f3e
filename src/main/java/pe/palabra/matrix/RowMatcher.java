package pe.palabra.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentCode;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.RegisteredCommitment;
import pe.palabra.commitment.RegisteredCommitment.Life;
import pe.palabra.matrix.RegisterSnapshot.WordingKey;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.matrix.reading.ReadRow;
import pe.palabra.matrix.reading.RowNotice;
import pe.palabra.territory.CatalogueSnapshot;

/** Recognises the commitment of a row: by its code, else by case, acta date and any wording it ever had (R14). */
final class RowMatcher {

    private static final Pattern CODE = Pattern.compile("([A-Z0-9-]+)-(\\d{8})-(\\d{2,})");

    private final TwinMarks marks;
    private final RegisterSnapshot register;
    private final Map<String, RegisteredCommitment> byCode;
    private final Map<WordingKey, List<RegisteredCommitment>> byWording;

    RowMatcher(RegisterSnapshot register, CatalogueSnapshot names) {
        this.register = register;
        this.marks = new TwinMarks(names);
        this.byCode = register.byCode();
        this.byWording = register.byWording();
    }

    /**
     * What a row is of: a known commitment, or a new one which may bring a free code of its own ({@code number} &gt; 0).
     * A refusal says why it can be neither.
     */
    record Match(
            @Nullable RegisteredCommitment known,
            WordingKey wording,
            String distinguisher,
            int number,
            @Nullable RowNotice refusal,
            @Nullable RowNotice finding) {

        /** Two rows that share one of these are the same commitment: its code, else case, date and wording. */
        List<String> identities(ReadRow row) {
            List<String> identities = new ArrayList<>(2);
            identities.add(known == null ? worded() : "=" + known.id());
            if (known == null && number > 0) {
                identities.add("#" + row.code());
            }
            return identities;
        }

        /** What later rows without a code of their own repeat. */
        String worded() {
            return wording.caseCode() + "|" + wording.actaOn() + "|" + wording.hash() + "|" + distinguisher;
        }
    }

    Match match(ReadRow row, String caseCode, LocalDate actaOn, String description) {
        WordingKey wording = new WordingKey(caseCode, actaOn, Register.hashOf(description));
        boolean distinct = register.distinct().contains(wording);
        String distinguisher = distinct ? marks.of(row) : "";
        RegisteredCommitment known = row.code() == null ? null : byCode.get(row.code());
        if (known != null) {
            RowNotice differs = differs(row, known, caseCode, actaOn);
            return known.life() == Life.TAKEN_BACK && differs != null
                    ? unfit(row, wording, distinguisher)
                    : found(row, known, wording, distinguisher, differs);
        }
        known = byWording(row, wording, distinct);
        if (row.code() == null) {
            return known == null
                    ? new Match(null, wording, distinguisher, 0, null, null)
                    : found(row, known, wording, distinguisher, null);
        }
        int number = numberOf(row.code(), caseCode, actaOn);
        if (number > 0 && known != null) {
            return found(
                    row,
                    known,
                    wording,
                    distinguisher,
                    notice(
                            row,
                            MatrixColumn.COMMITMENT_CODE,
                            "Ese código no está en el registro; se reconoció como " + known.code()
                                    + " por su caso, fecha y descripción.",
                            "codigo-distinto"));
        }
        return number == 0
                ? unfit(row, wording, distinguisher)
                : new Match(null, wording, distinguisher, number, null, null);
    }

    /** A code that is nobody's, or was taken back, comes only with its case and date. */
    private static Match unfit(ReadRow row, WordingKey wording, String distinguisher) {
        RowNotice refusal = notice(
                row,
                MatrixColumn.COMMITMENT_CODE,
                "Ese código no está en el registro y no corresponde al caso y la fecha de la fila;"
                        + " corríjalo o déjelo vacío.",
                null);
        return new Match(null, wording, distinguisher, 0, refusal, null);
    }

    private Match found(
            ReadRow row,
            RegisteredCommitment known,
            WordingKey wording,
            String distinguisher,
            @Nullable RowNotice finding) {
        RowNotice refusal = known.life() != Life.ANNULLED
                ? null
                : notice(
                        row,
                        row.code() == null ? MatrixColumn.DESCRIPTION : MatrixColumn.COMMITMENT_CODE,
                        "El compromiso " + known.code() + " fue anulado; si vuelve a valer, pida que se restituya.",
                        null);
        return new Match(known, wording, distinguisher, 0, refusal, finding);
    }

    /** Of those that share their words, once told apart, the one of the row's place and responsible. */
    private @Nullable RegisteredCommitment byWording(ReadRow row, WordingKey wording, boolean distinct) {
        List<RegisteredCommitment> candidates = byWording.getOrDefault(wording, List.of());
        if (distinct) {
            candidates = marks.of(row, candidates);
        }
        return candidates.stream().min((a, b) -> rank(a) - rank(b)).orElse(null);
    }

    private static int rank(RegisteredCommitment commitment) {
        return switch (commitment.life()) {
            case LIVE -> 0;
            case ANNULLED -> 1;
            case TAKEN_BACK -> 2;
        };
    }

    /** Whether two rows of the same words differ in place or responsible, so that they may be two commitments. */
    boolean differ(ReadRow one, ReadRow other) {
        return !marks.of(one).equals(marks.of(other));
    }

    private @Nullable RowNotice differs(ReadRow row, RegisteredCommitment known, String caseCode, LocalDate actaOn) {
        if (!known.register().actaOn().equals(actaOn)) {
            return notice(
                    row,
                    MatrixColumn.ACTA_DATE,
                    "La fecha del acta de " + known.code()
                            + " es otra; no se cambia por una matriz: se corrige en el acta.",
                    "fecha-distinta");
        }
        RegisterSnapshot.KnownCase said = register.cases().get(caseCode);
        return said != null && said.id() == known.register().caseId()
                ? null
                : notice(
                        row,
                        MatrixColumn.CASE_CODE,
                        "El compromiso " + known.code() + " es de otro caso; no se cambia por una matriz.",
                        "caso-distinto");
    }

    /** The number of a code that fits case and date, written as Palabra writes it; 0 when it does not. */
    private static int numberOf(String code, String caseCode, LocalDate actaOn) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches() || parts.group(3).length() > 6) {
            return 0;
        }
        int number = Integer.parseInt(parts.group(3));
        return number > 0 && codeOf(caseCode, actaOn, number).equals(code) ? number : 0;
    }

    /** The code of a commitment: case, acta date, and a number within both of at least two digits. */
    static String codeOf(String caseCode, LocalDate actaOn, int number) {
        return CommitmentCode.of(caseCode, actaOn, number);
    }

    private static RowNotice notice(ReadRow row, MatrixColumn column, String reason, @Nullable String finding) {
        return new RowNotice(column.label(), row.written().getOrDefault(column, ""), reason, finding);
    }
}

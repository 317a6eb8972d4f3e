package pe.palabra.matrix;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a file would do to the register, before anything changes (R14). What it would create has negative ids
 * until it is applied; those that come back after a reversal say which one they revive.
 */
record ImportPlan(
        List<PlannedRow> rows,
        int ignored,
        List<NewInstitution> institutions,
        List<NewCase> cases,
        List<NewSpace> spaces,
        List<NewActa> actas,
        List<Long> absent) {

    record NewInstitution(long id, String name) {}

    record NewCase(long id, @Nullable Long revives, String code, String written, long unitId) {}

    record NewSpace(long id, @Nullable Long revives, long caseId, String name, boolean prioritised) {}

    record NewActa(long id, @Nullable Long revives, long spaceId, LocalDate signedOn) {}

    int count(PlannedRow.Verdict verdict) {
        return (int) rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    int stateChanges() {
        return (int) rows.stream()
                .filter(row -> row.verdict() == PlannedRow.Verdict.CHANGED && row.stateChanges())
                .count();
    }

    /** Tells whether a plan made later would do the same: SHA-256 of all that would be written. */
    String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (PlannedRow row : rows) {
                digest.update(row.essence().getBytes(StandardCharsets.UTF_8));
            }
            digest.update((institutions + "" + cases + spaces + actas).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

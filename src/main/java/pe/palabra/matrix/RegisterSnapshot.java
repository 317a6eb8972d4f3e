package pe.palabra.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.RegisteredCommitment;

/** What the register knows of the cases that a file names, as far as an import needs it. */
record RegisterSnapshot(
        Map<String, KnownCase> cases,
        List<KnownSpace> spaces,
        List<KnownActa> actas,
        List<RegisteredCommitment> commitments,
        Set<WordingKey> distinct,
        @Nullable LocalDate newestCutOff) {

    record KnownCase(long id, String code, long unitId, boolean live) {}

    record KnownSpace(long id, long caseId, String name, boolean sgsdTakesPart, boolean live) {}

    record KnownActa(long id, long spaceId, LocalDate signedOn, boolean live) {}

    /** A case, a date and a hashed description. */
    record WordingKey(String caseCode, LocalDate actaOn, String hash) {}

    /** Whether a later matrix was applied: an older file adds, and never overwrites the register (R14). */
    boolean isOlder(LocalDate cutOff) {
        return newestCutOff != null && cutOff.isBefore(newestCutOff);
    }

    List<KnownSpace> liveSpacesOf(long caseId) {
        return spaces.stream().filter(s -> s.caseId() == caseId && s.live()).toList();
    }

    Map<String, RegisteredCommitment> byCode() {
        Map<String, RegisteredCommitment> byCode = new HashMap<>();
        commitments.forEach(c -> byCode.put(c.code(), c));
        return byCode;
    }

    Map<WordingKey, List<RegisteredCommitment>> byWording() {
        Map<Long, String> codes = new HashMap<>();
        cases.values().forEach(c -> codes.put(c.id(), c.code()));
        Map<WordingKey, List<RegisteredCommitment>> byWording = new HashMap<>();
        for (RegisteredCommitment commitment : commitments) {
            commitment.wordings().stream()
                    .filter(wording -> codes.containsKey(wording.caseId()))
                    .map(wording -> new WordingKey(codes.get(wording.caseId()), wording.actaOn(), wording.hash()))
                    .distinct()
                    .forEach(key -> byWording
                            .computeIfAbsent(key, k -> new ArrayList<>(1))
                            .add(commitment));
        }
        return byWording;
    }
}

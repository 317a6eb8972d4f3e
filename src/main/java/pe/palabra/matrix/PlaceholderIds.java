package pe.palabra.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import pe.palabra.matrix.ImportPlan.NewActa;
import pe.palabra.matrix.ImportPlan.NewCase;
import pe.palabra.matrix.ImportPlan.NewInstitution;
import pe.palabra.matrix.RegisterSnapshot.KnownActa;
import pe.palabra.matrix.RegisterSnapshot.KnownCase;
import pe.palabra.matrix.RegisterSnapshot.KnownSpace;
import pe.palabra.shared.NameKey;

/** What a plan would create beside commitments, each once, with negative ids; it also finds what a reversal left behind. */
final class PlaceholderIds {

    private final RegisterSnapshot register;
    private final Map<String, NewInstitution> institutions = new LinkedHashMap<>();
    private final Map<String, NewCase> cases = new LinkedHashMap<>();
    private final Map<Long, DraftSpace> spaces = new LinkedHashMap<>();
    private final Map<ActaKey, NewActa> actas = new LinkedHashMap<>();
    private final Map<ActaKey, List<KnownActa>> knownActas = new HashMap<>();
    private long next = -1;

    private record ActaKey(long spaceId, LocalDate signedOn) {}

    /** A space about to be created, for a case of which only the id is known yet. */
    record DraftSpace(long id, Long revives, long caseId, String caseCode) {}

    PlaceholderIds(RegisterSnapshot register) {
        this.register = register;
        register.actas()
                .forEach(acta -> knownActas
                        .computeIfAbsent(new ActaKey(acta.spaceId(), acta.signedOn()), k -> new ArrayList<>(1))
                        .add(acta));
    }

    /** An institution that no catalogue has, under the name as written. */
    long institution(String written) {
        return institutions
                .computeIfAbsent(NameKey.of(written), key -> new NewInstitution(next--, written))
                .id();
    }

    /** The case to create, or to bring back after a reversal. */
    long caseOf(String code, String written, long unitId) {
        KnownCase known = register.cases().get(code);
        return cases.computeIfAbsent(
                        code, c -> new NewCase(next--, known == null ? null : known.id(), code, written, unitId))
                .id();
    }

    /** The one space of a new case, or of a case left without any. */
    long spaceOf(long caseId, String caseCode) {
        Long revives = register.spaces().stream()
                .filter(space -> !space.live() && isCase(space, caseId, caseCode))
                .map(KnownSpace::id)
                .findFirst()
                .orElse(null);
        return spaces.computeIfAbsent(caseId, id -> new DraftSpace(next--, revives, caseId, caseCode))
                .id();
    }

    private boolean isCase(KnownSpace space, long caseId, String caseCode) {
        KnownCase known = register.cases().get(caseCode);
        return space.caseId() == caseId || (known != null && space.caseId() == known.id());
    }

    /** The acta of a space and date: the known one, else one to create or to bring back. */
    long actaOf(long spaceId, LocalDate signedOn) {
        List<KnownActa> known = knownActas.getOrDefault(new ActaKey(spaceId, signedOn), List.of());
        Optional<KnownActa> live = known.stream().filter(KnownActa::live).findFirst();
        if (live.isPresent()) {
            return live.get().id();
        }
        Long revives = revivedSpace(spaceId)
                .flatMap(space -> knownActas.getOrDefault(new ActaKey(space, signedOn), List.of()).stream()
                        .findFirst())
                .map(KnownActa::id)
                .orElse(null);
        return actas.computeIfAbsent(
                        new ActaKey(spaceId, signedOn), key -> new NewActa(next--, revives, spaceId, signedOn))
                .id();
    }

    private Optional<Long> revivedSpace(long spaceId) {
        if (spaceId > 0) {
            return Optional.of(spaceId);
        }
        return spaces.values().stream()
                .filter(space -> space.id() == spaceId)
                .map(DraftSpace::revives)
                .filter(Objects::nonNull)
                .findFirst();
    }

    List<NewInstitution> institutions() {
        return List.copyOf(institutions.values());
    }

    List<NewCase> cases() {
        return List.copyOf(cases.values());
    }

    List<DraftSpace> spaces() {
        return List.copyOf(spaces.values());
    }

    List<NewActa> actas() {
        return List.copyOf(actas.values());
    }
}

package pe.palabra.commitment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.GovernmentLevel;

/**
 * What the register says of a commitment apart from its state and progress (Anexo 2): each revision keeps all of it, so
 * that a reversal gives it back whole. {@code places}: UBIGEO codes of two, four and six digits.
 */
public record Register(
        String description,
        LocalDate actaOn,
        long caseId,
        long spaceId,
        long actaId,
        boolean sgsdTakesPart,
        long unitId,
        @Nullable CommitmentKind kind,
        @Nullable Long responsibleId,
        List<Long> coResponsibleIds,
        List<Long> collaboratorIds,
        @Nullable GovernmentLevel level,
        @Nullable String snip,
        @Nullable String cui,
        SortedSet<String> places,
        @Nullable LocalDate dueOn) {

    public static final String SEVERAL_DEPARTMENTS = "**";

    /** The same with another description. */
    public Register reworded(String other) {
        return with(other, actaOn, sgsdTakesPart, dueOn);
    }

    /** The same under the corrected date of its acta. */
    public Register signedOn(LocalDate other) {
        return with(description, other, sgsdTakesPart, dueOn);
    }

    /** The same with another deadline; null: none. */
    public Register owedBy(@Nullable LocalDate due) {
        return with(description, actaOn, sgsdTakesPart, due);
    }

    /** The same in a space in which the SGSD takes part, or does not (R11.2). */
    public Register inSpaceOf(boolean sgsd) {
        return with(description, actaOn, sgsd, dueOn);
    }

    private Register with(String wording, LocalDate signed, boolean sgsd, @Nullable LocalDate due) {
        return new Register(
                wording,
                signed,
                caseId,
                spaceId,
                actaId,
                sgsd,
                unitId,
                kind,
                responsibleId,
                coResponsibleIds,
                collaboratorIds,
                level,
                snip,
                cui,
                places,
                due);
    }

    /** The department in which its places lie, as two digits; {@link #SEVERAL_DEPARTMENTS} for several, null for none. */
    @Nullable
    String department() {
        Set<String> departments =
                places.stream().map(ubigeo -> ubigeo.substring(0, 2)).collect(Collectors.toSet());
        return departments.size() > 1
                ? SEVERAL_DEPARTMENTS
                : departments.stream().findFirst().orElse(null);
    }

    /** The hash by which a description is recognised: of its {@link NameKey}, hexadecimal. */
    public static String hashOf(String description) {
        try {
            byte[] normal = NameKey.of(description).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(normal));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package pe.palabra.commitment.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.territory.GovernmentLevel;

/** A commitment as it stands now, with everything that a list, an export or the API says of it. */
public record CommitmentRow(
        long id,
        String code,
        String caseCode,
        LocalDate actaOn,
        @Nullable CommitmentKind kind,
        String description,
        String unit,
        Places places,
        @Nullable String snip,
        @Nullable String cui,
        CommitmentState state,
        SpaceClass spaceClass,
        String space,
        @Nullable String progress,
        @Nullable BigDecimal percent,
        @Nullable Party responsible,
        @Nullable GovernmentLevel level,
        List<Party> coResponsibles,
        List<Party> collaborators,
        @Nullable LocalDate dueOn,
        LocalDate updatedOn) {

    /** The names of the places of a commitment, each list sorted and without repetition. */
    public record Places(List<String> regions, List<String> provinces, List<String> districts) {

        public static final Places NONE = new Places(List.of(), List.of(), List.of());
    }

    /** An institution that answers or helps. */
    public record Party(long id, @Nullable String acronym, String name) {

        public String label() {
            return acronym == null ? name : acronym;
        }
    }

    /** The name of the state in the vocabulary of the space's class (R1). */
    public String stateName() {
        return switch (spaceClass) {
            case PRIORITISED -> state.label();
            case NOT_PRIORITISED -> state.equivalent().label();
        };
    }

    /** Everybody who answers, the principal first. */
    public List<Party> responsibles() {
        return Stream.concat(Stream.ofNullable(responsible), coResponsibles.stream())
                .toList();
    }

    /** Whether its deadline passed while it was open. */
    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && dueOn != null && dueOn.isBefore(today);
    }
}

package pe.palabra.commitment.acta;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.dialogue.acta.ActaHeader;
import pe.palabra.dialogue.acta.ActaKind;
import pe.palabra.dialogue.acta.Petition;

/** What a typed acta means, once nothing in it is refused. */
public record ReadActa(
        ActaKind kind, LocalDate signedOn, ActaHeader header, List<Promise> promises, List<Petition.Asked> petitions) {

    /** One commitment; {@code line}: its row in the form, from 0. */
    public record Promise(
            int line,
            String numeral,
            String description,
            @Nullable CommitmentKind kind,
            @Nullable String cui,
            @Nullable String snip,
            @Nullable NamedInstitution responsible,
            List<NamedInstitution> coResponsibles,
            List<NamedInstitution> collaborators,
            SortedSet<String> places,
            @Nullable LocalDate dueOn) {

        Stream<NamedInstitution> institutions() {
            return Stream.concat(
                    Stream.ofNullable(responsible), Stream.concat(coResponsibles.stream(), collaborators.stream()));
        }
    }

    /** Names that no catalogue has, as they will enter it. */
    public List<String> unknownInstitutions() {
        return promises.stream()
                .flatMap(Promise::institutions)
                .filter(named -> named.id() == null)
                .map(NamedInstitution::written)
                .distinct()
                .toList();
    }
}

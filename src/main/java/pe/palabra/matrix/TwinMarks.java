package pe.palabra.matrix;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import pe.palabra.commitment.RegisteredCommitment;
import pe.palabra.matrix.reading.NamedInstitution;
import pe.palabra.matrix.reading.ReadRow;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.CatalogueSnapshot;

/** Place and principal responsible, as they tell apart commitments that SSGC said are two of the same words (R14). */
final class TwinMarks {

    private final CatalogueSnapshot names;

    TwinMarks(CatalogueSnapshot names) {
        this.names = names;
    }

    String of(ReadRow row) {
        TreeSet<String> places = new TreeSet<>(row.districts());
        places.addAll(row.provinces());
        places.addAll(row.departments());
        return places + "|" + responsible(row.responsible());
    }

    private String of(RegisteredCommitment known) {
        return known.register().places() + "|" + responsible(known);
    }

    /** Those with the marks of the row; an empty cell asserts nothing, so that else the only one it may be will do. */
    List<RegisteredCommitment> of(ReadRow row, List<RegisteredCommitment> twins) {
        String marks = of(row);
        List<RegisteredCommitment> same =
                twins.stream().filter(twin -> of(twin).equals(marks)).toList();
        if (!same.isEmpty()) {
            return same;
        }
        List<RegisteredCommitment> may =
                twins.stream().filter(twin -> mayBe(row, twin)).toList();
        return may.size() == 1 ? may : List.of();
    }

    private boolean mayBe(ReadRow row, RegisteredCommitment twin) {
        SortedSet<String> places = twin.register().places();
        String responsible = responsible(row.responsible());
        BiPredicate<Set<String>, Integer> agrees =
                (said, digits) -> said.isEmpty() || said.equals(level(places, digits));
        return agrees.test(row.departments(), 2)
                && agrees.test(row.provinces(), 4)
                && agrees.test(row.districts(), 6)
                && (responsible.isEmpty() || responsible.equals(responsible(twin)));
    }

    private static Set<String> level(Set<String> places, int digits) {
        return places.stream().filter(ubigeo -> ubigeo.length() == digits).collect(Collectors.toSet());
    }

    private String responsible(List<NamedInstitution> responsible) {
        if (responsible.isEmpty()) {
            return "";
        }
        NamedInstitution first = responsible.get(0);
        return NameKey.of(
                first.candidates().size() == 1
                        ? names.institutionLabel(first.candidates().get(0))
                        : first.written());
    }

    private String responsible(RegisteredCommitment known) {
        Long responsible = known.register().responsibleId();
        return responsible == null ? "" : NameKey.of(names.institutionLabel(responsible));
    }
}

package pe.palabra.matrix;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.matrix.reading.NamedInstitution;
import pe.palabra.territory.CatalogueSnapshot;

/** Settles the institutions that a row names: known, homonymous, or to be created under the name as written. */
final class RowInstitutions {

    private final CatalogueSnapshot names;
    private final PlaceholderIds created;

    RowInstitutions(CatalogueSnapshot names, PlaceholderIds created) {
        this.names = names;
        this.created = created;
    }

    /** In the order written, each once; {@code current} settles homonyms that the row's place left open. */
    List<Long> settle(RowDraft draft, MatrixColumn column, List<NamedInstitution> named, List<Long> current) {
        List<Long> settled = new ArrayList<>(named.size());
        for (NamedInstitution one : named) {
            long id = settle(draft, column, one, current);
            if (!settled.contains(id)) {
                settled.add(id);
            }
        }
        return settled;
    }

    private long settle(RowDraft draft, MatrixColumn column, NamedInstitution one, List<Long> current) {
        if (one.candidates().size() == 1) {
            return one.candidates().get(0);
        }
        for (Long candidate : one.candidates()) {
            if (current.contains(candidate)) {
                return candidate;
            }
        }
        if (!one.candidates().isEmpty()) {
            draft.find(
                    column,
                    "Hay " + one.candidates().size() + " instituciones llamadas «" + one.written()
                            + "» y el lugar de la fila no dice cuál; queda por catalogar.",
                    "homonimo");
        }
        Long unplaced = one.candidates().stream()
                .filter(id -> names.placeOf(id).isEmpty())
                .findFirst()
                .orElse(null);
        return unplaced != null ? unplaced : created.institution(one.written());
    }

    /** How an institution is called, also one that the plan would create. */
    String label(@Nullable Long id) {
        if (id == null) {
            return "";
        }
        if (id > 0) {
            return names.institutionLabel(id);
        }
        return created.institutions().stream()
                .filter(institution -> institution.id() == id)
                .findFirst()
                .orElseThrow()
                .name();
    }

    String labels(List<Long> ids) {
        return String.join("; ", ids.stream().map(this::label).toList());
    }
}

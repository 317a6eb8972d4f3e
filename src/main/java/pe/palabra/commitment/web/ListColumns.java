package pe.palabra.commitment.web;

import static pe.palabra.commitment.CommitmentColumn.CODE;
import static pe.palabra.commitment.CommitmentColumn.DESCRIPTION;
import static pe.palabra.commitment.CommitmentColumn.DISTRICTS;
import static pe.palabra.commitment.CommitmentColumn.DUE_ON;
import static pe.palabra.commitment.CommitmentColumn.RESPONSIBLE;
import static pe.palabra.commitment.CommitmentColumn.STATE;
import static pe.palabra.commitment.CommitmentColumn.UPDATED_ON;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pe.palabra.commitment.CommitmentColumn;
import pe.palabra.commitment.FilterProblem;

/** The columns that a person chose for the list ({@code columnas}, repeated or with commas); the code is always there. */
record ListColumns(Set<CommitmentColumn> shown, List<String> written, List<FilterProblem> problems) {

    static final String PARAMETER = "columnas";
    static final Set<CommitmentColumn> USUAL =
            EnumSet.of(CODE, DESCRIPTION, RESPONSIBLE, DISTRICTS, STATE, DUE_ON, UPDATED_ON);

    static ListColumns of(List<String> values) {
        EnumSet<CommitmentColumn> shown = EnumSet.of(CODE);
        List<String> written = new ArrayList<>();
        List<FilterProblem> problems = new ArrayList<>();
        values.stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .forEach(key -> {
                    Optional<CommitmentColumn> column = CommitmentColumn.of(key);
                    column.ifPresentOrElse(shown::add, () -> problems.add(new FilterProblem(PARAMETER, key)));
                    column.ifPresent(known -> written.add(key));
                });
        return new ListColumns(written.isEmpty() ? USUAL : shown, written, problems);
    }

    /** The query string that keeps this choice; empty for the usual columns. */
    String query() {
        return written.isEmpty() ? "" : PARAMETER + "=" + String.join(",", written);
    }
}

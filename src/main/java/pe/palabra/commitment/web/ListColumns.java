package pe.palabra.commitment.web;

import static pe.palabra.commitment.filter.CommitmentColumn.ACTA_ON;
import static pe.palabra.commitment.filter.CommitmentColumn.CASE;
import static pe.palabra.commitment.filter.CommitmentColumn.CODE;
import static pe.palabra.commitment.filter.CommitmentColumn.COLLABORATORS;
import static pe.palabra.commitment.filter.CommitmentColumn.CO_RESPONSIBLES;
import static pe.palabra.commitment.filter.CommitmentColumn.CUI;
import static pe.palabra.commitment.filter.CommitmentColumn.DESCRIPTION;
import static pe.palabra.commitment.filter.CommitmentColumn.DISTRICTS;
import static pe.palabra.commitment.filter.CommitmentColumn.DUE_ON;
import static pe.palabra.commitment.filter.CommitmentColumn.EQUIVALENT;
import static pe.palabra.commitment.filter.CommitmentColumn.KIND;
import static pe.palabra.commitment.filter.CommitmentColumn.LEVEL;
import static pe.palabra.commitment.filter.CommitmentColumn.PROGRESS;
import static pe.palabra.commitment.filter.CommitmentColumn.PROVINCES;
import static pe.palabra.commitment.filter.CommitmentColumn.REGIONS;
import static pe.palabra.commitment.filter.CommitmentColumn.RESPONSIBLE;
import static pe.palabra.commitment.filter.CommitmentColumn.SNIP;
import static pe.palabra.commitment.filter.CommitmentColumn.SPACE_CLASS;
import static pe.palabra.commitment.filter.CommitmentColumn.STATE;
import static pe.palabra.commitment.filter.CommitmentColumn.UNIT;
import static pe.palabra.commitment.filter.CommitmentColumn.UPDATED_ON;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import pe.palabra.commitment.filter.CommitmentColumn;
import pe.palabra.commitment.filter.FilterProblem;

/** The columns that a person chose for the list ({@code columnas}, repeated or with commas); the code is always there. */
record ListColumns(List<CommitmentColumn> shown, List<String> written, List<FilterProblem> problems) {

    static final String PARAMETER = "columnas";
    static final List<CommitmentColumn> USUAL =
            List.of(CODE, DESCRIPTION, RESPONSIBLE, DISTRICTS, STATE, DUE_ON, UPDATED_ON);

    /** All of them, as they stand from left to right: what the commitment is, who and where, how it stands. */
    static final List<CommitmentColumn> ALL = List.of(
            CODE,
            CASE,
            ACTA_ON,
            KIND,
            DESCRIPTION,
            RESPONSIBLE,
            LEVEL,
            CO_RESPONSIBLES,
            COLLABORATORS,
            UNIT,
            DISTRICTS,
            PROVINCES,
            REGIONS,
            SNIP,
            CUI,
            STATE,
            EQUIVALENT,
            SPACE_CLASS,
            PROGRESS,
            DUE_ON,
            UPDATED_ON);

    private static final int FITTING = 8;

    static ListColumns of(List<String> values) {
        EnumSet<CommitmentColumn> chosen = EnumSet.of(CODE);
        List<String> written = new ArrayList<>();
        List<FilterProblem> problems = new ArrayList<>();
        values.stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .forEach(key -> {
                    Optional<CommitmentColumn> column = CommitmentColumn.of(key);
                    column.ifPresentOrElse(chosen::add, () -> problems.add(new FilterProblem(PARAMETER, key)));
                    column.ifPresent(known -> written.add(key));
                });
        List<CommitmentColumn> shown = ALL.stream().filter(chosen::contains).toList();
        return new ListColumns(written.isEmpty() ? USUAL : shown, written, problems);
    }

    /** Whether there are more than fit beside the filters. */
    boolean wide() {
        return shown.size() > FITTING;
    }

    /** The query string that keeps this choice; empty for the usual columns. */
    String query() {
        return written.isEmpty() ? "" : PARAMETER + "=" + String.join(",", written);
    }
}

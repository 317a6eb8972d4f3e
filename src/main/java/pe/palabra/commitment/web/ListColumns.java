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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pe.palabra.commitment.filter.CommitmentColumn;
import pe.palabra.commitment.filter.FilterInput;
import pe.palabra.commitment.filter.FilterProblem;
import pe.palabra.commitment.web.FilterPanel.Hidden;

/** The columns that a person chose for the list ({@code columnas}, repeated or with commas); the code is always there. */
public record ListColumns(List<CommitmentColumn> shown, List<FilterProblem> problems) {

    public static final String PARAMETER = "columnas";
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

    public static ListColumns of(List<String> values) {
        EnumSet<CommitmentColumn> known = EnumSet.noneOf(CommitmentColumn.class);
        List<FilterProblem> problems = new ArrayList<>();
        values.stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .forEach(key -> {
                    known.addAll(CommitmentColumn.of(key).stream().toList());
                    if (CommitmentColumn.of(key).isEmpty()) {
                        problems.add(new FilterProblem(PARAMETER, key));
                    }
                });
        List<CommitmentColumn> shown = ALL.stream()
                .filter(column -> column == CODE || known.contains(column))
                .toList();
        return new ListColumns(known.isEmpty() ? USUAL : shown, problems);
    }

    /** Whether there are more than fit beside the filters. */
    boolean wide() {
        return shown.size() > FITTING;
    }

    /** The keys of this choice from left to right; empty for the usual columns. */
    public List<String> keys() {
        if (shown.equals(USUAL)) {
            return List.of();
        }
        List<String> besides = shown.stream()
                .filter(column -> column != CODE)
                .map(CommitmentColumn::key)
                .toList();
        return besides.isEmpty() ? List.of(CODE.key()) : besides;
    }

    /** A list as hidden fields of a form. */
    public static List<Hidden> hidden(FilterInput input, ListColumns columns) {
        List<Hidden> hidden = new ArrayList<>();
        input.values()
                .forEach(
                        (parameter, values) -> values.forEach(value -> hidden.add(new Hidden(parameter.key(), value))));
        columns.keys().forEach(key -> hidden.add(new Hidden(PARAMETER, key)));
        return hidden;
    }

    /** The query string of a list: its filters and order, then these columns. */
    public String query(FilterInput input) {
        return Stream.of(input.query(), query()).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    }

    /** The query string that keeps this choice; empty for the usual columns. */
    public String query() {
        return keys().isEmpty() ? "" : PARAMETER + "=" + String.join(",", keys());
    }
}

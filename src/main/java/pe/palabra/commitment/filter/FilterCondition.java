package pe.palabra.commitment.filter;

import java.util.List;
import java.util.Map;

/**
 * What one filter asks of a row of {@code commitment c}: SQL with named parameters, and their values. {@code walked}: the
 * same for a list that is read in its order and stops early, as alternatives that no row meets twice.
 */
public record FilterCondition(FilterParameter parameter, String sql, Map<String, Object> values, List<String> walked) {

    FilterCondition(FilterParameter parameter, String sql, Map<String, Object> values) {
        this(parameter, sql, values, List.of(sql));
    }
}

package pe.palabra.commitment.filter;

import java.util.Map;

/** What one filter asks of a row of {@code commitment c}: SQL with named parameters, and their values. */
public record FilterCondition(FilterParameter parameter, String sql, Map<String, Object> values) {}

package pe.palabra.commitment;

import java.util.Map;

/** What one filter asks of a row of {@code commitment c}: SQL with named parameters, and their values. */
record FilterCondition(String sql, Map<String, Object> values) {

    static FilterCondition of(String sql) {
        return new FilterCondition(sql, Map.of());
    }

    static FilterCondition of(String sql, String name, Object value) {
        return new FilterCondition(sql, Map.of(name, value));
    }
}

package pe.palabra.commitment.list;

import pe.palabra.commitment.filter.CommitmentColumn;
import pe.palabra.commitment.filter.FilterReading;

/** How the database orders by a column: an expression over {@code commitment c}, its type, and the join it needs. */
public record OrderSql(String expression, String type, boolean nullable, String join) {

    static OrderSql of(CommitmentColumn column) {
        return switch (column) {
            case CODE -> sure("c.code", "text");
            case CASE -> sure("k.code", "text", "join dialogue_case k on k.id = c.case_id");
            case ACTA_ON -> sure("c.acta_on", "date");
            case KIND -> maybe("c.kind", "text");
            case DESCRIPTION -> sure("left(t.normal, 60)", "text", "join commitment_text t on t.commitment_id = c.id");
            case UNIT -> sure("u.name", "text", "join territorial_unit u on u.id = c.unit_id");
            case REGIONS -> firstPlace(2);
            case PROVINCES -> firstPlace(4);
            case DISTRICTS -> firstPlace(6);
            case SNIP -> maybe("cast(c.snip as int)", "int");
            case CUI -> maybe("c.cui", "text");
            case STATE, EQUIVALENT -> sure("array_position(cast(:stateOrder as text[]), cast(c.state as text))", "int");
            case SPACE_CLASS ->
                sure(
                        "case when s.prioritised_now then 1 else 0 end",
                        "int",
                        "join dialogue_space s on s.id = c.space_id");
            case PROGRESS -> maybe("c.progress_percent", "numeric");
            case RESPONSIBLE ->
                new OrderSql(
                        "coalesce(r.acronym, r.name)",
                        "text",
                        true,
                        "left join institution r on r.id = c.responsible_id");
            case LEVEL -> maybe("array_position(array['NATIONAL', 'REGIONAL', 'LOCAL'], cast(c.level as text))", "int");
            case CO_RESPONSIBLES -> firstParty("CO_RESPONSIBLE");
            case COLLABORATORS -> firstParty("COLLABORATOR");
            case DUE_ON -> maybe("c.due_on", "date");
            case UPDATED_ON -> sure("c.updated_on", "date");
        };
    }

    /** Whether a value, as text, is one that the column can have. */
    boolean holds(String value) {
        return switch (type) {
            case "date" -> FilterReading.date(value).isPresent();
            case "int" -> value.matches("-?[0-9]{1,9}");
            case "numeric" -> value.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?");
            default -> value.indexOf('\0') < 0;
        };
    }

    private static OrderSql sure(String expression, String type) {
        return sure(expression, type, "");
    }

    private static OrderSql sure(String expression, String type, String join) {
        return new OrderSql(expression, type, false, join);
    }

    private static OrderSql maybe(String expression, String type) {
        return new OrderSql(expression, type, true, "");
    }

    private static OrderSql firstPlace(int digits) {
        return maybe(
                "(select min(o.name) from commitment_place x join place o on o.ubigeo = x.ubigeo"
                        + " where x.commitment_id = c.id and length(x.ubigeo) = " + digits + ")",
                "text");
    }

    private static OrderSql firstParty(String role) {
        return maybe(
                "(select coalesce(o.acronym, o.name) from commitment_institution x join institution o"
                        + " on o.id = x.institution_id where x.commitment_id = c.id and x.role = '" + role
                        + "' order by x.position limit 1)",
                "text");
    }
}

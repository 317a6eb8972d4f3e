package pe.palabra.commitment.list;

import java.util.Arrays;
import java.util.stream.Collectors;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.filter.CommitmentColumn;
import pe.palabra.commitment.list.OrderSql.Groups;
import pe.palabra.territory.GovernmentLevel;

/** The order of each column, and the index along which the database walks it. */
final class ColumnOrders {

    private static final String STATES = array(CommitmentState.values());
    private static final String LEVELS = array(GovernmentLevel.values());
    private static final String INSTITUTIONS =
            "(select i.id as key, coalesce(i.acronym, i.name) as place from institution i) w";

    private ColumnOrders() {}

    static OrderSql of(CommitmentColumn column) {
        return switch (column) {
            case CODE -> plain("c.code", "text");
            case CASE ->
                new OrderSql("k.code", "text", "join dialogue_case k on k.id = c.case_id")
                        .by("(select k.id as key, k.code as place from dialogue_case k) w", "c.case_id = w.key");
            case ACTA_ON -> plain("c.acta_on", "date");
            case KIND ->
                plain("c.kind", "text")
                        .orNothing("c.kind is null")
                        .by(
                                "(select k.key, k.key as place from unnest(" + array(CommitmentKind.values())
                                        + ") k(key)) w",
                                "c.kind = w.key");
            case DESCRIPTION ->
                new OrderSql(
                        "left(t.normal, 60)",
                        "text",
                        "join commitment_text t on t.commitment_id = c.id",
                        "t.commitment_id",
                        null,
                        null);
            case UNIT ->
                new OrderSql("u.name", "text", "join territorial_unit u on u.id = c.unit_id")
                        .by("(select u.id as key, u.name as place from territorial_unit u) w", "c.unit_id = w.key");
            case REGIONS -> firstPlace("DEPARTMENT", 2);
            case PROVINCES -> firstPlace("PROVINCE", 4);
            case DISTRICTS -> firstPlace("DISTRICT", 6);
            case SNIP -> plain("cast(c.snip as int)", "int").orNothing("c.snip is null");
            case CUI -> plain("c.cui collate \"C\"", "text").orNothing("c.cui is null");
            case STATE, EQUIVALENT -> constants("c.state", STATES);
            case SPACE_CLASS ->
                new OrderSql(
                                "case when s.prioritised_now then 1 else 0 end",
                                "int",
                                "join dialogue_space s on s.id = c.space_id")
                        .by(new Groups(
                                "(values (false, 0), (true, 1)) w(key, place)",
                                "join dialogue_space s on s.id = c.space_id",
                                "s.prioritised_now = w.key",
                                "c.id"));
            case PROGRESS -> plain("c.progress_percent", "numeric").orNothing("c.progress_percent is null");
            case RESPONSIBLE ->
                new OrderSql(
                                "coalesce(r.acronym, r.name)",
                                "text",
                                "left join institution r on r.id = c.responsible_id")
                        .orNothing("c.responsible_id is null", "c.responsible_id")
                        .by(INSTITUTIONS, "c.responsible_id = w.key");
            case LEVEL -> constants("c.level", LEVELS).orNothing("c.level is null");
            case CO_RESPONSIBLES -> firstParty("CO_RESPONSIBLE");
            case COLLABORATORS -> firstParty("COLLABORATOR");
            case DUE_ON -> plain("c.due_on", "date").orNothing("c.due_on is null", "c.due_on");
            case UPDATED_ON -> plain("c.updated_on", "date");
        };
    }

    private static OrderSql plain(String expression, String type) {
        return new OrderSql(expression, type, "");
    }

    /** A column that holds one of some words, in an order of theirs. */
    private static OrderSql constants(String column, String words) {
        return plain("array_position(" + words + ", cast(" + column + " as text))", "int")
                .by("unnest(" + words + ") with ordinality as w(key, place)", column + " = w.key");
    }

    /** The first by name of the places of a kind; of two with one name, the first by code. */
    private static OrderSql firstPlace(String kind, int digits) {
        String of = " where x.commitment_id = c.id and length(x.ubigeo) = " + digits;
        String named = " from commitment_place x join place o on o.ubigeo = x.ubigeo" + of;
        return plain("(select min(o.name)" + named + ")", "text")
                .orNothing("not exists (select 1 from commitment_place x" + of + ")")
                .by(new Groups(
                        "(select o.ubigeo as key, o.name as place from place o where o.kind = '" + kind + "') w",
                        "join commitment_place m on m.commitment_id = c.id",
                        "m.ubigeo = w.key and not exists (select 1" + named
                                + " and (o.name, o.ubigeo) < (w.place, w.key))",
                        "m.commitment_id"));
    }

    private static OrderSql firstParty(String role) {
        String among = " from commitment_institution x";
        String of = " where x.commitment_id = c.id and x.role = '" + role + "'";
        return plain(
                        "(select coalesce(o.acronym, o.name)" + among + " join institution o on o.id = x.institution_id"
                                + of + " order by x.position limit 1)",
                        "text")
                .orNothing("not exists (select 1" + among + of + ")")
                .by(new Groups(
                        INSTITUTIONS,
                        "join commitment_institution m on m.commitment_id = c.id and m.role = '" + role + "'",
                        "m.institution_id = w.key and not exists (select 1" + among + of
                                + " and x.position < m.position)",
                        "m.commitment_id"));
    }

    private static String array(Enum<?>[] words) {
        return Arrays.stream(words)
                .map(word -> "'" + word.name() + "'")
                .collect(Collectors.joining(", ", "array[", "]"));
    }
}

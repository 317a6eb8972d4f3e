package pe.palabra.commitment.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pe.palabra.commitment.Register;
import pe.palabra.territory.PlaceKind;

/** What a filter by place asks: a commitment that lies in one of some places, or in a part of one. */
final class PlaceCondition {

    private PlaceCondition() {}

    /** {@code codes}: UBIGEO codes of the kind's length. */
    static FilterCondition of(FilterParameter parameter, PlaceKind kind, List<String> codes) {
        return kind == PlaceKind.DEPARTMENT ? inDepartments(parameter, codes) : within(parameter, codes);
    }

    /** Those of one department are a range of an index in the order of codes; few lie in several. */
    private static FilterCondition inDepartments(FilterParameter parameter, List<String> codes) {
        FilterCondition anywhere = within(parameter, codes);
        Map<String, Object> values = new HashMap<>(anywhere.values());
        List<String> walked = new ArrayList<>();
        for (String code : new LinkedHashSet<>(codes)) {
            String one = parameter.key() + "One" + walked.size();
            walked.add("c.department = :" + one);
            values.put(one, code);
        }
        walked.add("c.department = '" + Register.SEVERAL_DEPARTMENTS + "' and " + anywhere.sql());
        String all = walked.stream().map(one -> "(" + one + ")").collect(Collectors.joining(" or "));
        return new FilterCondition(parameter, all, values, walked);
    }

    /** A place and what it contains is a range of UBIGEO codes, hence of their index; ':' follows '9'. */
    private static FilterCondition within(FilterParameter parameter, List<String> codes) {
        Map<String, Object> values = new HashMap<>();
        List<String> ranges = new ArrayList<>();
        for (String code : codes) {
            String from = parameter.key() + ranges.size() + "From";
            String to = parameter.key() + ranges.size() + "To";
            ranges.add("(p.ubigeo ~>=~ :" + from + " and p.ubigeo ~<~ :" + to + ")");
            values.put(from, code);
            values.put(to, code + ":");
        }
        return new FilterCondition(
                parameter,
                "c.id in (select p.commitment_id from commitment_place p where "
                        + (ranges.isEmpty() ? "false" : String.join(" or ", ranges)) + ")",
                values);
    }
}

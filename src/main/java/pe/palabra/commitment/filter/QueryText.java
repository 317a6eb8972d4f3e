package pe.palabra.commitment.filter;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A query string that an address carried: what follows the question mark, as parameters again. */
public final class QueryText {

    private QueryText() {}

    /** What cannot be decoded is passed over. */
    public static Map<String, List<String>> parameters(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                add(parameters, pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return parameters;
    }

    private static void add(Map<String, List<String>> parameters, String name, String value) {
        try {
            String decoded = URLDecoder.decode(value, StandardCharsets.UTF_8);
            parameters.computeIfAbsent(name, any -> new ArrayList<>()).add(decoded);
        } catch (IllegalArgumentException e) {
            // a broken escape says nothing
        }
    }
}

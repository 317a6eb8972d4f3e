package pe.palabra.commitment.filter;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pe.palabra.shared.NameKey;

/** The search of words and codes: all the words, the last one as it begins, or the beginning of a code, CUI or SNIP. */
public final class TextSearch {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*-?");
    private static final Pattern DIGIT = Pattern.compile(".*[0-9].*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");
    private static final int BEGINS = 3;

    private TextSearch() {}

    /** Empty when the text has neither letter nor digit. */
    static Optional<FilterCondition> of(String text, String parameter) {
        String key = NameKey.of(text);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        String words = "x.words @@ to_tsquery('simple', :" + parameter + ")";
        StringBuilder sql = new StringBuilder("c.id in (select x.commitment_id from commitment_text x where " + words);
        List<String> walked = new ArrayList<>();
        walked.add("exists (select 1 from commitment_text x where x.commitment_id = c.id and " + words + " offset 0)");
        values.put(parameter, query(key));
        String code = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        if (CODE.matcher(code).matches() && DIGIT.matcher(code).matches()) {
            sql.append(" union select y.id from commitment y where y.code collate \"C\" like :")
                    .append(parameter)
                    .append("code");
            walked.add("c.code collate \"C\" like :" + parameter + "code");
            values.put(parameter + "code", code + "%");
        }
        if (NUMBER.matcher(code).matches()) {
            String number = parameter + "number";
            sql.append(" union select y.id from commitment y where y.cui collate \"C\" like :")
                    .append(number);
            sql.append(" union select y.id from commitment y where y.snip like :")
                    .append(number);
            walked.add("c.cui like :" + number + " or c.snip like :" + number);
            values.put(number, code.length() < BEGINS ? code : code + "%");
        }
        return Optional.of(new FilterCondition(
                FilterParameter.TEXT, sql.append(")").toString(), values, List.of(String.join(" or ", walked))));
    }

    private static String query(String key) {
        return Arrays.stream(key.split(" ")).map(word -> "'" + word + "'").collect(Collectors.joining(" & ")) + ":*";
    }
}

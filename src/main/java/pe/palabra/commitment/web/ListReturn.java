package pe.palabra.commitment.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import pe.palabra.commitment.filter.FilterInput;
import pe.palabra.commitment.filter.QueryText;

/** From the pages of a commitment back to the list as it was: its filters, order, columns and page come along. */
@ControllerAdvice({
    "pe.palabra.commitment.web.act",
    "pe.palabra.commitment.web.correct",
    "pe.palabra.commitment.web.page"
})
public class ListReturn {

    public static final String PARAMETER = "volver";

    static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /** What an address of the commitment's own adds to lead back to the same list: "?volver=…", or nothing. */
    @ModelAttribute("listSuffix")
    public static String suffix(@RequestParam(name = PARAMETER, required = false) @Nullable String query) {
        String own = own(query);
        return own == null ? "" : "?" + PARAMETER + "=" + encoded(own);
    }

    /** The same after another parameter. */
    @ModelAttribute("listNext")
    static String next(@RequestParam(name = PARAMETER, required = false) @Nullable String query) {
        return suffix(query).replaceFirst("^\\?", "&");
    }

    /** The same as the field of a form; null: there is no list to go back to. */
    @ModelAttribute("listQuery")
    static @Nullable String own(@RequestParam(name = PARAMETER, required = false) @Nullable String query) {
        String address = address(query);
        return address.equals(ListLinks.PAGE) ? null : address.substring(ListLinks.PAGE.length() + 1);
    }

    /** The address of the list; whatever is no part of a list is left out, so that it leads nowhere else. */
    @ModelAttribute("listAddress")
    public static String address(@RequestParam(name = PARAMETER, required = false) @Nullable String query) {
        Map<String, List<String>> parameters = QueryText.parameters(query == null ? "" : query);
        ListColumns columns = ListColumns.of(parameters.getOrDefault(ListColumns.PARAMETER, List.of()));
        String list = columns.query(FilterInput.of(parameters));
        String page = parameters.getOrDefault("despues", List.of()).stream()
                .filter(cursor -> cursor.matches("[A-Za-z0-9_-]+"))
                .findFirst()
                .map(cursor -> (list.isEmpty() ? "" : "&") + "despues=" + cursor)
                .orElse("");
        return list.isEmpty() && page.isEmpty() ? ListLinks.PAGE : ListLinks.PAGE + "?" + list + page;
    }
}

package pe.palabra.commitment.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.filter.CommitmentColumn;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.FilterInput;
import pe.palabra.commitment.filter.FilterParameter;
import pe.palabra.commitment.list.ListCursor;

/** The addresses of a list: the same filters and columns, with one thing changed. */
record ListLinks(CommitmentFilter filter, ListColumns columns) {

    static final String PAGE = "/compromisos";

    String filtered(FilterInput input) {
        return address(PAGE, Stream.of(input.query(), columns.query()));
    }

    String only(FilterParameter parameter, String value) {
        return filtered(filter.input().with(parameter, value));
    }

    String cleared() {
        return filtered(filter.input().cleared());
    }

    /** Ascending, or descending when it is the ascending order now. */
    String sorted(CommitmentColumn column) {
        boolean ascendingNow =
                filter.order().column() == column && !filter.order().descending();
        return only(FilterParameter.ORDER, (ascendingNow ? "-" : "") + column.key());
    }

    @Nullable
    String at(@Nullable ListCursor cursor) {
        return cursor == null
                ? null
                : address(PAGE, Stream.of(filter.input().query(), columns.query(), "despues=" + cursor.encoded()));
    }

    /** This page of the list, as a query string. */
    String query(@Nullable ListCursor cursor) {
        String list = columns.query(filter.input());
        return cursor == null ? list : list + (list.isEmpty() ? "" : "&") + "despues=" + cursor.encoded();
    }

    String export(String extension, String format) {
        return address(
                PAGE + "." + extension,
                Stream.of("formato=" + format, filter.input().query()));
    }

    private static String address(String path, Stream<String> queries) {
        List<String> parts = queries.filter(part -> !part.isEmpty()).toList();
        return parts.isEmpty() ? path : path + "?" + parts.stream().collect(Collectors.joining("&"));
    }
}

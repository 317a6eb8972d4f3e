package pe.palabra.commitment.acta.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import pe.palabra.dialogue.acta.ActaPage;
import pe.palabra.dialogue.acta.ActaSearch;
import pe.palabra.shared.Formats;
import pe.palabra.shared.WrittenDate;

/** The filters of the list of actas as they stand in its address. */
public record AskedActas(String q, String caso, String ut, String desde, String hasta) {

    private static final long NO_UNIT = -1L;

    public AskedActas(
            @Nullable String q,
            @Nullable String caso,
            @Nullable String ut,
            @Nullable String desde,
            @Nullable String hasta) {
        this.q = text(q);
        this.caso = text(caso);
        this.ut = text(ut);
        this.desde = text(desde);
        this.hasta = text(hasta);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** The first day as a date field takes it, empty when none was understood. */
    public String from() {
        return day(desde);
    }

    public String until() {
        return day(hasta);
    }

    private static String day(String written) {
        return WrittenDate.read(written).map(LocalDate::toString).orElse("");
    }

    public boolean filtered() {
        return Stream.of(q, caso, ut, desde, hasta).anyMatch(value -> !value.isEmpty());
    }

    ActaSearch search(Optional<Long> unit, @Nullable String after, @Nullable String before) {
        return new ActaSearch(
                q,
                caso,
                unit.isEmpty() && !ut.isEmpty() ? Long.valueOf(NO_UNIT) : unit.orElse(null),
                WrittenDate.read(desde).orElse(null),
                WrittenDate.read(hasta).orElse(null),
                ActaSearch.Edge.read(after),
                ActaSearch.Edge.read(before));
    }

    /** What of the address says nothing, in sentences. */
    List<String> notUnderstood(Optional<Long> unit) {
        Stream<String> noUnit = unit.isEmpty() && !ut.isEmpty()
                ? Stream.of("Ninguna unidad territorial se llama «" + ut + "». Elija una de la lista.")
                : Stream.empty();
        Stream<String> noDate = Stream.of(desde, hasta)
                .filter(date -> !date.isEmpty() && WrittenDate.read(date).isEmpty())
                .map(date -> "«" + date + "» no es una fecha y no se tomó en cuenta. Escríbala como 31/10/2026.");
        return Stream.concat(noUnit, noDate).toList();
    }

    String shown(ActaPage page) {
        String actas = page.total() == 1 ? " acta" : " actas";
        return Formats.number(page.rows().size()) + " de " + Formats.number(page.total()) + actas;
    }

    String address(String edge, String place) {
        return UriComponentsBuilder.fromPath("/actas")
                .queryParam("q", "{q}")
                .queryParam("caso", "{caso}")
                .queryParam("ut", "{ut}")
                .queryParam("desde", "{desde}")
                .queryParam("hasta", "{hasta}")
                .queryParam(edge, "{place}")
                .encode()
                .buildAndExpand(q, caso, ut, desde, hasta, place)
                .toUriString();
    }
}

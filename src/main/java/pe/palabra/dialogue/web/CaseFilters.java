package pe.palabra.dialogue.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import pe.palabra.dialogue.CaseSearch;
import pe.palabra.dialogue.upkeep.RiskLevel;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.CatalogueSnapshot;

/** The filters of the list of cases as the address writes them. */
public record CaseFilters(
        @Nullable String q,
        @Nullable String ut,
        @Nullable String riesgo,
        @Nullable String sinSustento) {

    private static final Long NO_UNIT = -1L;
    private static final String NO_RISK = "ninguno";

    /** A level of risk and its word in addresses. */
    public record Risk(String word, String name) {}

    public CaseFilters(@Nullable String q, @Nullable String ut, @Nullable String riesgo, @Nullable String sinSustento) {
        this.q = q == null ? "" : q.strip();
        this.ut = ut == null ? "" : ut.strip();
        this.riesgo = riesgo == null ? "" : NameKey.of(riesgo);
        this.sinSustento = sinSustento == null ? "" : sinSustento.strip();
    }

    static List<Risk> risks() {
        return Arrays.stream(RiskLevel.values())
                .map(level -> new Risk(NameKey.of(level.label()), level.label()))
                .toList();
    }

    /** What is asked; a word that nobody knows finds nothing. */
    CaseSearch search(CatalogueSnapshot catalogue, @Nullable String after, @Nullable String before) {
        Long unit = ut.isEmpty() ? null : catalogue.unit(ut).orElse(NO_UNIT);
        String risk = riesgo.isEmpty() ? null : level().orElse("");
        return new CaseSearch(q, unit, risk, lacksSupport(), after, before);
    }

    private Optional<String> level() {
        if (riesgo.equals(NO_RISK)) {
            return Optional.of(CaseSearch.NO_RISK);
        }
        return Arrays.stream(RiskLevel.values())
                .filter(level -> NameKey.of(level.label()).equals(riesgo))
                .map(Enum::name)
                .findFirst();
    }

    public boolean lacksSupport() {
        return "si".equals(sinSustento);
    }

    public boolean any() {
        return !asked().isEmpty();
    }

    /** What was written and nobody knows, each as a sentence that says what to do. */
    List<String> problems(CatalogueSnapshot catalogue) {
        Map<String, Boolean> sentences = new LinkedHashMap<>();
        sentences.put(
                "Ninguna unidad territorial se llama «" + ut + "». Elija una de la lista.",
                !ut.isEmpty() && catalogue.unit(ut).isEmpty());
        sentences.put(
                "El riesgo «" + riesgo + "» no existe. Elija uno de la lista.", !riesgo.isEmpty() && level().isEmpty());
        sentences.put(
                "«" + sinSustento + "» no dice nada del sustento. Escriba si, o quite el filtro.",
                !sinSustento.isEmpty() && !lacksSupport());
        return sentences.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same list from another page on. */
    String address(String edge, String code) {
        Map<String, String> all = new LinkedHashMap<>(asked());
        all.put(edge, code);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/casos");
        all.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(all).toUriString();
    }

    private Map<String, String> asked() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("q", q);
        all.put("ut", ut);
        all.put("riesgo", riesgo);
        all.put("sinSustento", sinSustento);
        all.values().removeIf(String::isEmpty);
        return all;
    }
}

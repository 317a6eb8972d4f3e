package pe.palabra.report.web.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportPeriod;

/** Where the rows behind a figure open: {@code /reportes/mensual/{periodo}/filas?…} (contracts.md, "Reports"). */
public final class RowAddress {

    private final String path;
    private final Map<String, String> parameters;

    private RowAddress(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = parameters;
    }

    /** Every row; {@code edition} null: of the newest edition. */
    public static RowAddress all(ReportPeriod period, @Nullable Integer edition) {
        RowAddress newest = new RowAddress("/reportes/mensual/" + period + "/filas", Map.of());
        return (edition == null ? newest : newest.with("edicion", edition.toString())).of(Figure.TOTAL);
    }

    public RowAddress ofUnit(String name) {
        return with("unidad", name);
    }

    public RowAddress of(SpaceClass spaceClass) {
        return with("clase", spaceClass.code());
    }

    public RowAddress of(Figure figure) {
        return with("cifra", figure.code());
    }

    /** Those that their class calls so. */
    public RowAddress named(String state) {
        return with("estado", state);
    }

    public RowAddress of(EquivalentState equivalent) {
        return with("equivalente", equivalent.label());
    }

    private RowAddress with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new RowAddress(path, more);
    }

    public FigureLink showing(int count) {
        return new FigureLink(count, href());
    }

    public String href() {
        return parameters.entrySet().stream()
                .map(e -> e.getKey() + "=" + UriUtils.encode(e.getValue(), "UTF-8"))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}

package pe.palabra.report.file;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.Formats;

/** A column of the annex of a report: what it says of each commitment, as of the cut-off. */
enum AnnexColumn {
    CODE("CÓDIGO DEL COMPROMISO", 26, CommitmentElement::codigo),
    UNIT("UNIDAD TERRITORIAL", 22, CommitmentElement::unidad),
    CLASS("CLASE", 14, CommitmentElement::clase),
    CASE("CÓDIGO DEL CASO", 16, CommitmentElement::caso),
    ACTA("FECHA DEL ACTA", 12, element -> Formats.date(element.fechaActa())),
    KIND("TIPO", 11, CommitmentElement::tipo),
    DESCRIPTION("COMPROMISO", 60, CommitmentElement::descripcion),
    REGIONS("REGIÓN", 18, element -> list(element.regiones())),
    PROVINCES("PROVINCIA", 18, element -> list(element.provincias())),
    DISTRICTS("DISTRITO", 18, element -> list(element.distritos())),
    SNIP("SNIP", 9, CommitmentElement::snip),
    CUI("CUI", 10, CommitmentElement::cui),
    RESPONSIBLE("RESPONSABLE", 24, CommitmentElement::responsable),
    LEVEL("NIVEL DE GOBIERNO", 12, CommitmentElement::nivel),
    CO_RESPONSIBLES("CORRESPONSABLES", 24, element -> list(element.corresponsables())),
    COLLABORATORS("COLABORADORES", 24, element -> list(element.colaboradores())),
    STATE("ESTADO", 28, AnnexColumn::stateName),
    FINE_STATE("ESTADO DETALLADO", 28, CommitmentElement::estado),
    PROGRESS("AVANCE", 40, CommitmentElement::avance),
    DUE("PLAZO", 12, element -> element.plazo() == null ? null : Formats.date(element.plazo())),
    UPDATED("ACTUALIZADO", 12, element -> Formats.date(element.actualizado()));

    private interface Cell extends Function<CommitmentElement, @Nullable String> {}

    private static final AnnexColumn[] COLUMNS = values();

    private final String heading;
    private final int width;
    private final Cell cell;

    AnnexColumn(String heading, int width, Cell cell) {
        this.heading = heading;
        this.width = width;
        this.cell = cell;
    }

    static List<String> headings() {
        return Arrays.stream(values()).map(column -> column.heading).toList();
    }

    static int[] widths() {
        return Arrays.stream(values()).mapToInt(column -> column.width).toArray();
    }

    static List<@Nullable String> cells(CommitmentElement element) {
        @Nullable String[] cells = new String[COLUMNS.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = COLUMNS[i].cell.apply(element);
        }
        return Arrays.asList(cells);
    }

    /** As its class calls it. */
    private static String stateName(CommitmentElement element) {
        boolean prioritised = SpaceClass.PRIORITISED.code().equals(element.clase());
        return prioritised ? element.estado() : element.equivalente();
    }

    private static String list(List<String> names) {
        return names.size() == 1 ? names.get(0) : String.join("; ", names);
    }
}

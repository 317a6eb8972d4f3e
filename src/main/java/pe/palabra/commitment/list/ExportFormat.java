package pe.palabra.commitment.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Formats;
import pe.palabra.sheet.SheetColumn;

/** The matrices in which commitments leave the house (contracts.md): Anexo 2, Anexo 5, and one with everything. */
public enum ExportFormat {
    ANEXO_2("anexo2", Column.ANEXO_2),
    ANEXO_5("anexo5", Column.ANEXO_5),
    COMPLETE("completo", Column.COMPLETE);

    private final String key;
    private final List<Column> columns;

    ExportFormat(String key, List<Column> columns) {
        this.key = key;
        this.columns = columns;
    }

    public String key() {
        return key;
    }

    public static Optional<ExportFormat> of(String key) {
        return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
    }

    public List<SheetColumn> columns() {
        return columns.stream()
                .map(column -> new SheetColumn(column.heading(), column.width()))
                .toList();
    }

    /** A cell for each heading; what is absent is empty. */
    List<String> cells(CommitmentRow row, PartyNames names) {
        List<String> cells = new ArrayList<>(columns.size());
        for (Column column : columns) {
            cells.add(column.cell(row, names));
        }
        return cells;
    }

    private record Column(String heading, BiFunction<CommitmentRow, PartyNames, @Nullable String> value) {

        private static final String DESCRIPTION = "DESCRIPCIÓN DEL COMPROMISO";
        private static final String STATE = "ESTADO ACTUAL DEL COMPROMISO";

        static final List<Column> ANEXO_5 = columns(CommitmentRow::stateName).stream()
                .filter(column -> List.of(
                                "FECHA DEL ACTA",
                                "TIPO DE COMPROMISO",
                                DESCRIPTION,
                                "UNIDAD TERRITORIAL",
                                "REGIÓN(ES)",
                                "PROVINCIA(S)",
                                "DISTRITO(S)",
                                STATE,
                                "RESPONSABLE",
                                "NIVEL DE GOBIERNO RESPONSABLE")
                        .contains(column.heading()))
                .toList();
        static final List<Column> ANEXO_2 = columns(CommitmentRow::stateName);
        static final List<Column> COMPLETE = Stream.of(
                        List.of(of("CÓDIGO DEL COMPROMISO", CommitmentRow::code)),
                        columns(row -> row.state().label()),
                        List.of(
                                of(
                                        "EQUIVALENTE",
                                        row -> row.state().equivalent().label()),
                                of("CLASE", row -> row.spaceClass().label()),
                                of("ESPACIO DE DIÁLOGO", CommitmentRow::space),
                                of("PLAZO", row -> row.dueOn() == null ? null : Formats.date(row.dueOn())),
                                of("ACTUALIZADO", row -> Formats.date(row.updatedOn()))))
                .flatMap(List::stream)
                .toList();

        /** In characters: room for a sentence, a name or a word. */
        int width() {
            return switch (heading) {
                case DESCRIPTION -> 60;
                case STATE, "RESPONSABLE", "COLABORADORES", "AVANCE", "ESPACIO DE DIÁLOGO" -> 28;
                default -> 18;
            };
        }

        String cell(CommitmentRow row, PartyNames names) {
            String text = value.apply(row, names);
            return text == null ? "" : text;
        }

        private interface Value {
            @Nullable
            String of(CommitmentRow row);
        }

        private static Column of(String heading, Value value) {
            return new Column(heading, (row, names) -> value.of(row));
        }

        /** The fifteen of Anexo 2. */
        private static List<Column> columns(Value state) {
            return List.of(
                    of("CÓDIGO DEL CASO", CommitmentRow::caseCode),
                    of("FECHA DEL ACTA", row -> Formats.date(row.actaOn())),
                    of(
                            "TIPO DE COMPROMISO",
                            row -> row.kind() == null ? null : row.kind().label()),
                    of(DESCRIPTION, CommitmentRow::description),
                    of("UNIDAD TERRITORIAL", CommitmentRow::unit),
                    of("REGIÓN(ES)", row -> PartyNames.joined(row.places().regions())),
                    of("PROVINCIA(S)", row -> PartyNames.joined(row.places().provinces())),
                    of("DISTRITO(S)", row -> PartyNames.joined(row.places().districts())),
                    of("CODIGO SNIP", CommitmentRow::snip),
                    of("CÓDIGO UNIFICADO", CommitmentRow::cui),
                    of(STATE, state),
                    of("AVANCE", CommitmentRow::progress),
                    new Column("RESPONSABLE", (row, names) -> names.of(row.responsibles())),
                    of(
                            "NIVEL DE GOBIERNO RESPONSABLE",
                            row -> row.level() == null ? null : row.level().label()),
                    new Column("COLABORADORES", (row, names) -> names.of(row.collaborators())));
        }
    }
}

package pe.palabra.report.figures;

import java.util.HashMap;
import java.util.Map;
import pe.palabra.shared.Formats;

/** The names that an issued report used, kept with it, so that a later renaming changes nothing. */
public record FrozenNames(Map<Long, String> units, Map<Long, String> institutions) implements ReportNames {

    @Override
    public String unit(long id) {
        return units.getOrDefault(id, Formats.MISSING);
    }

    @Override
    public String institution(long id) {
        return institutions.getOrDefault(id, Formats.MISSING);
    }

    /** Those that some rows use. */
    public static FrozenNames of(RowTable rows, ReportNames names) {
        FrozenNames used = new FrozenNames(new HashMap<>(), new HashMap<>());
        for (int i = 0; i < rows.size(); i++) {
            RowTable.Row row = rows.row(i);
            used.units.computeIfAbsent(row.unitId(), names::unit);
            if (row.responsibleId() != 0) {
                used.institutions.computeIfAbsent(row.responsibleId(), names::institution);
            }
        }
        return used;
    }
}

package pe.palabra.report.figures;

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

    public void keep(ReportRow row) {
        units.put(row.unitId(), row.unit());
        if (row.responsibleId() != null && row.responsible() != null) {
            institutions.put(row.responsibleId(), row.responsible());
        }
    }
}

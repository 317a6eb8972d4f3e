package pe.palabra.work.quality;

import java.util.List;
import pe.palabra.shared.Formats;

/**
 * An institution "por catalogar": created by an import under the name as written (R14). {@code responsible}: how many
 * commitments it answers for; {@code others}: in how many it is named besides, the first of them by their codes.
 */
public record Uncatalogued(long id, String name, long responsible, long others, List<String> codes) {

    public String responsibleNumber() {
        return Formats.number(responsible);
    }

    public String othersNumber() {
        return Formats.number(others);
    }

    /** How many of the others are not shown. */
    public long more() {
        return others - codes.size();
    }
}

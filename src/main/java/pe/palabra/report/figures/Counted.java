package pe.palabra.report.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What a report counts, and where the previous one counted what this one does not. */
public record Counted(RowTable rows, Map<String, Position> gone) {

    /** This one with what another one says of some codes. */
    public Counted with(Collection<String> codes, Counted others) {
        Map<String, Position> left = new HashMap<>(gone);
        left.keySet().removeAll(codes);
        left.putAll(others.gone());
        return new Counted(rows.with(codes, others.rows()), left);
    }
}

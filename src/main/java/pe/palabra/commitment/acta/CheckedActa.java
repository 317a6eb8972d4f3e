package pe.palabra.commitment.acta;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.Refusal;

/** A typed acta looked at: what is refused field by field, or what it means when nothing is. */
public record CheckedActa(List<Refusal> problems, @Nullable ReadActa acta) {

    public boolean refused() {
        return acta == null;
    }

    static CheckedActa refusedFor(List<Refusal> problems) {
        return new CheckedActa(List.copyOf(problems), null);
    }
}

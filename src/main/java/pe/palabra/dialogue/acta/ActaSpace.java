package pe.palabra.dialogue.acta;

import org.jspecify.annotations.Nullable;
import pe.palabra.dialogue.SpaceClass;

/** The space whose acta is registered, with its case. */
public record ActaSpace(
        long id,
        String name,
        long caseId,
        String caseCode,
        @Nullable String caseName,
        long unitId,
        String unit,
        boolean sgsdTakesPart,
        boolean prioritisedNow) {

    public SpaceClass classNow() {
        return SpaceClass.of(prioritisedNow);
    }

    public String className() {
        return prioritisedNow ? "priorizado" : "no priorizado";
    }
}

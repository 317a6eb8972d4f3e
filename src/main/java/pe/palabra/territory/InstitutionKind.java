package pe.palabra.territory;

import org.jspecify.annotations.Nullable;

/** What an institution is, and at which level of government it counts unless a matrix says otherwise (R11.9). */
public enum InstitutionKind {
    NATIONAL("Gobierno nacional", GovernmentLevel.NATIONAL),
    REGIONAL("Gobierno regional", GovernmentLevel.REGIONAL),
    LOCAL("Municipalidad", GovernmentLevel.LOCAL),
    AUTONOMOUS("Organismo autónomo", GovernmentLevel.NATIONAL),
    COMPANY("Empresa", null),
    CIVIL_SOCIETY("Sociedad civil", null),
    COOPERATION("Cooperación", null),
    UNKNOWN("Por catalogar", null);

    private final String label;
    private final @Nullable GovernmentLevel level;

    InstitutionKind(String label, @Nullable GovernmentLevel level) {
        this.label = label;
        this.level = level;
    }

    public String label() {
        return label;
    }

    /** Null outside the State, and while nobody said what the institution is. */
    public @Nullable GovernmentLevel level() {
        return level;
    }
}

package pe.palabra.dialogue.upkeep;

import java.util.Arrays;
import java.util.Optional;

/** Risk of a case as the SSPI sees it on a date (R5); the names below the critical one are proposed. */
public enum RiskLevel {
    LOW("Bajo"),
    MEDIUM("Medio"),
    HIGH("Alto"),
    CRITICAL("Crítico");

    private final String label;

    RiskLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isCritical() {
        return this == CRITICAL;
    }

    public static Optional<RiskLevel> of(String written) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(written))
                .findFirst();
    }
}

package pe.palabra.report.figures;

import pe.palabra.dialogue.SpaceClass;

/**
 * The cuadre of a unit and class (R11.7): what the previous issued report said (none issued: what counted at the end of the
 * previous period), what came and went since, and what this report says.
 */
public record BalanceLine(
        long unitId,
        String unit,
        SpaceClass spaceClass,
        int previous,
        int news,
        int late,
        int entered,
        int left,
        int annulled,
        int absorbed,
        int total) {

    /** What the terms make; a report whose cuadre says another total cannot be issued. */
    public int sum() {
        return previous + news + late + entered - left - annulled - absorbed;
    }

    public boolean closes() {
        return sum() == total;
    }
}

package pe.palabra.report.rows;

import java.util.List;
import pe.palabra.report.figures.Movement;

/** A part of the movements that a term of the cuadre counts, and how many it counts. */
public record MovementPage(long total, List<Movement> movements) {}

package pe.palabra.report.web;

import java.util.List;

/** A territorial unit with some of its figures, both classes together. */
public record UnitLine(String unit, List<FigureLink> figures) {}

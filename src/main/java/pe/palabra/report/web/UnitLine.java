package pe.palabra.report.web;

import java.util.List;
import pe.palabra.report.web.rows.FigureLink;

/** A territorial unit with some of its figures, both classes together. */
public record UnitLine(String unit, List<FigureLink> figures) {}

package pe.palabra.report.register;

import pe.palabra.report.figures.Counted;
import pe.palabra.report.figures.ReportContent;

/** The figures of a draft and the rows that they add up. */
public record Draft(ReportContent content, Counted counted) {}

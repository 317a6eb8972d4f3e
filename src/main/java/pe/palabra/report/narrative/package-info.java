/** The reading of the month: sentences beside the figures of a report, with the figures in them. */
@NullMarked
package pe.palabra.report.narrative;

import org.jspecify.annotations.NullMarked;

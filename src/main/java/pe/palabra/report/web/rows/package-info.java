/** The rows and movements behind the figures of a report, on pages. */
@NullMarked
package pe.palabra.report.web.rows;

import org.jspecify.annotations.NullMarked;

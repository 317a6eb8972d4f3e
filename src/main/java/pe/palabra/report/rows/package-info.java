/** Which rows a figure of a report opens, and a page of them. */
@NullMarked
package pe.palabra.report.rows;

import org.jspecify.annotations.NullMarked;

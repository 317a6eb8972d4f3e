/** What the SGSD says at the end of a month: figures that open their rows, and reports frozen once issued. */
@NullMarked
package pe.palabra.report;

import org.jspecify.annotations.NullMarked;

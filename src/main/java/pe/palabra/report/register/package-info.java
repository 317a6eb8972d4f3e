/** What the register knew at an entry, made into the figures and rows of a report. */
@NullMarked
package pe.palabra.report.register;

import org.jspecify.annotations.NullMarked;

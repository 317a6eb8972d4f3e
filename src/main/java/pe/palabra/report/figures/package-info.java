/** What a report counts, decided from what was known alone: no database, no clock. */
@NullMarked
package pe.palabra.report.figures;

import org.jspecify.annotations.NullMarked;

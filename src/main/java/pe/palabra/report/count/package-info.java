/** Which commitments a report counts and in which figures, decided from what was known alone: no database, no clock. */
@NullMarked
package pe.palabra.report.count;

import org.jspecify.annotations.NullMarked;

/** A report as a file to take along. */
@NullMarked
package pe.palabra.report.file;

import org.jspecify.annotations.NullMarked;

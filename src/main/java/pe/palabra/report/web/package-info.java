/** The pages, files and JSON of the reports. */
@NullMarked
package pe.palabra.report.web;

import org.jspecify.annotations.NullMarked;

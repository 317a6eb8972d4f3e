/** Monthly reports as JSON. */
@NullMarked
package pe.palabra.report.web.api;

import org.jspecify.annotations.NullMarked;

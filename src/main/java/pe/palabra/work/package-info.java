/** What looks over all features: the first page after coming in, and the frame with its menu around every page. */
@NullMarked
package pe.palabra.work;

import org.jspecify.annotations.NullMarked;

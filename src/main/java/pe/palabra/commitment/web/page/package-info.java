/** The page of one commitment. */
@NullMarked
package pe.palabra.commitment.web.page;

import org.jspecify.annotations.NullMarked;

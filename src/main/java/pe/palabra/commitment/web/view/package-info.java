/** Saved views over HTTP. */
@NullMarked
package pe.palabra.commitment.web.view;

import org.jspecify.annotations.NullMarked;

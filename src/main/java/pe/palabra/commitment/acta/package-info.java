/** How an acta is registered with its commitments: what was typed, what it means, and all of it or nothing. */
@NullMarked
package pe.palabra.commitment.acta;

import org.jspecify.annotations.NullMarked;

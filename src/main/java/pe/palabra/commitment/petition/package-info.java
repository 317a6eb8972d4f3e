/** What became of petitions, and which commitments they turned into; a petition itself is never counted as one. */
@NullMarked
package pe.palabra.commitment.petition;

import org.jspecify.annotations.NullMarked;

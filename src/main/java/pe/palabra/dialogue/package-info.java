/** Where commitments are signed: cases, their dialogue spaces with dated class, and actas. */
@NullMarked
package pe.palabra.dialogue;

import org.jspecify.annotations.NullMarked;

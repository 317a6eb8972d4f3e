/** What was promised in the actas, and what became of it: commitments, their states and both histories. */
@NullMarked
package pe.palabra.commitment;

import org.jspecify.annotations.NullMarked;

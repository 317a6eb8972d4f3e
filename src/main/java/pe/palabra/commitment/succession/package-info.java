/** Commitments that replace others (R11.8): who replaces whom, and since when a chain of them is owed. */
@NullMarked
package pe.palabra.commitment.succession;

import org.jspecify.annotations.NullMarked;

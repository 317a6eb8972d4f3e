/** Adendas: new signed documents that change what was agreed in an acta (R5). */
@NullMarked
package pe.palabra.commitment.addendum;

import org.jspecify.annotations.NullMarked;

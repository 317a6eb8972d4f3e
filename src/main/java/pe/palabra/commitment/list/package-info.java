/** Commitments cut for a screen or a file: pages of a list, one record with its history, totals and exports. */
@NullMarked
package pe.palabra.commitment.list;

import org.jspecify.annotations.NullMarked;

/** The Anexo 2 matrix in and out: what a file would change, its confirmation in one piece, and its reversal. */
@NullMarked
package pe.palabra.matrix;

import org.jspecify.annotations.NullMarked;

/** Reading a matrix as a person would, and never silently: from the cells of a file to what each row says. */
@NullMarked
package pe.palabra.matrix.reading;

import org.jspecify.annotations.NullMarked;

/** Spreadsheets, read as a person sees them and written so that a person can open them. */
@NullMarked
package pe.palabra.sheet;

import org.jspecify.annotations.NullMarked;

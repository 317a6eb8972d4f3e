/** Spreadsheets as people have them, read and written: xlsx, xls and CSV. */
@NullMarked
package pe.palabra.sheet;

import org.jspecify.annotations.NullMarked;

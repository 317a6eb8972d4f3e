/** Files as people handed them in, kept once by content and never changed. */
@NullMarked
package pe.palabra.file;

import org.jspecify.annotations.NullMarked;

/** Parts of pages written from code instead of a template: those with hundreds of cells, or on every page. */
@NullMarked
package pe.palabra.shared.html;

import org.jspecify.annotations.NullMarked;

/** What a demonstration is filled with: sample matrices, or as many generated commitments as one wants to try. */
@NullMarked
package pe.palabra.work.demo;

import org.jspecify.annotations.NullMarked;

/** Pages of actas. */
@NullMarked
package pe.palabra.commitment.acta.web;

import org.jspecify.annotations.NullMarked;

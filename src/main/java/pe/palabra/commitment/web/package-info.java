/** Commitments over HTTP: pages, the API and exports. */
@NullMarked
package pe.palabra.commitment.web;

import org.jspecify.annotations.NullMarked;

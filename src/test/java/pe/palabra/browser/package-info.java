/** A real browser for the journeys that end at a screen. */
@NullMarked
package pe.palabra.browser;

import org.jspecify.annotations.NullMarked;

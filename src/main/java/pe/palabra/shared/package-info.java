/** What every room of the house uses: entries, refusals, names, time and how they are written for people. */
@NullMarked
package pe.palabra.shared;

import org.jspecify.annotations.NullMarked;

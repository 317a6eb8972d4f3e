/** How cases and spaces are registered and corrected, their risk and their class determined, and the story it makes. */
@NullMarked
package pe.palabra.dialogue.upkeep;

import org.jspecify.annotations.NullMarked;

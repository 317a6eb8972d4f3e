/** The signed documents of dialogue spaces: what they say of the meeting, their files, and the petitions made in them. */
@NullMarked
package pe.palabra.dialogue.acta;

import org.jspecify.annotations.NullMarked;

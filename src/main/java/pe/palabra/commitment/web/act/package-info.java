/** The forms of what a person does to one commitment. */
@NullMarked
package pe.palabra.commitment.web.act;

import org.jspecify.annotations.NullMarked;

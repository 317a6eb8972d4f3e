/** What a person does to one commitment, with what each act requires and on which version it was decided. */
@NullMarked
package pe.palabra.commitment.act;

import org.jspecify.annotations.NullMarked;

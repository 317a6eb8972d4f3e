/** The forms of the SSGC that correct the register: rectification, correction of transcription, annulment. */
@NullMarked
package pe.palabra.commitment.web.correct;

import org.jspecify.annotations.NullMarked;

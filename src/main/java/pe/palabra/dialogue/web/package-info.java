/** Pages of cases. */
@NullMarked
package pe.palabra.dialogue.web;

import org.jspecify.annotations.NullMarked;

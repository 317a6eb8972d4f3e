/** Lists that people keep under a name and show one another: saved views. */
@NullMarked
package pe.palabra.commitment.view;

import org.jspecify.annotations.NullMarked;

/** Who may come in, and what each may see and do. */
@NullMarked
package pe.palabra.account;

import org.jspecify.annotations.NullMarked;

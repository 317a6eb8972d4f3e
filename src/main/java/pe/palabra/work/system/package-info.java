/** What an administrator looks after: who may come in, and what runs by itself. */
@NullMarked
package pe.palabra.work.system;

import org.jspecify.annotations.NullMarked;

/** What runs by itself, on one server at a time, and catches up with what was missed. */
@NullMarked
package pe.palabra.job;

import org.jspecify.annotations.NullMarked;

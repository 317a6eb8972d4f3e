/** Places, territorial units, sectors and institutions, and the many names that people write for them. */
@NullMarked
package pe.palabra.territory;

import org.jspecify.annotations.NullMarked;

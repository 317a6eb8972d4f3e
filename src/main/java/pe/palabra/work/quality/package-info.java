/** What the register lacks: names that a matrix brought and no catalogue has. */
@NullMarked
package pe.palabra.work.quality;

import org.jspecify.annotations.NullMarked;

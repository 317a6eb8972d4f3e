/** One commitment as a program reads it: all that is known of it (contracts.md, "Find and export"). */
@NullMarked
package pe.palabra.commitment.web.json;

import org.jspecify.annotations.NullMarked;

/** What a person asks of the register: the filters of the contract, read from an address and said in SQL. */
@NullMarked
package pe.palabra.commitment.filter;

import org.jspecify.annotations.NullMarked;

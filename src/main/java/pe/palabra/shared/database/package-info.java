/** The PostgreSQL that Palabra brings along, and what every database is told before the first query. */
@NullMarked
package pe.palabra.shared.database;

import org.jspecify.annotations.NullMarked;

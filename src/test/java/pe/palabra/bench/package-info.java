/** Measurements that a person starts by hand and writes into src/docs/performance.md; no test depends on time. */
@NullMarked
package pe.palabra.bench;

import org.jspecify.annotations.NullMarked;

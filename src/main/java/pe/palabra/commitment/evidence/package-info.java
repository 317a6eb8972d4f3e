/** What shows that a commitment stands as somebody said: files, links and numbers of documents. */
@NullMarked
package pe.palabra.commitment.evidence;

import org.jspecify.annotations.NullMarked;

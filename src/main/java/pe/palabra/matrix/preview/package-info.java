/** What an uploaded matrix would do or did, cut for its pages, and the answers to what it asks. */
@NullMarked
package pe.palabra.matrix.preview;

import org.jspecify.annotations.NullMarked;

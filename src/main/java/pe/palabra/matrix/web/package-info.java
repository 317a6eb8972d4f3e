/** Importing matrices, over HTTP: pages, downloads and JSON. */
@NullMarked
package pe.palabra.matrix.web;

import org.jspecify.annotations.NullMarked;

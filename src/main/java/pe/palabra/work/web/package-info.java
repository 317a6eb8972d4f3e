/** The first page and the frame of every page, over HTTP. */
@NullMarked
package pe.palabra.work.web;

import org.jspecify.annotations.NullMarked;

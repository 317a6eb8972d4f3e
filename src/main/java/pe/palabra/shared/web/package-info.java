/** How every refusal and failure is told: a page in Spanish for people, a problem detail for programs. */
@NullMarked
package pe.palabra.shared.web;

import org.jspecify.annotations.NullMarked;

/** Signing in and out, one's password, and what happens when nobody is signed in or a session has ended. */
@NullMarked
package pe.palabra.account.web;

import org.jspecify.annotations.NullMarked;

package pe.palabra.work;

import org.jspecify.annotations.Nullable;

/** A place of the menu; {@code current} is aria-current: "page" there, "true" below it, null elsewhere. */
public record MenuItem(String name, String href, @Nullable String current) {}

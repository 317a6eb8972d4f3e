package pe.palabra.shared.web;

import org.jspecify.annotations.Nullable;

/** Why one field was refused; without field: why the whole was. */
public record FieldProblem(@Nullable String campo, String motivo) {}

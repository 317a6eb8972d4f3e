package pe.palabra.territory;

import org.jspecify.annotations.Nullable;

/** A name as people write it, normalised, and the one thing it means: exactly one target is not null. */
record NameAlias(
        String key,
        @Nullable Long institutionId,
        @Nullable Long unitId,
        @Nullable String ubigeo,
        @Nullable String heading,
        boolean byPerson) {}

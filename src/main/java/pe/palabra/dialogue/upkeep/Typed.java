package pe.palabra.dialogue.upkeep;

import org.jspecify.annotations.Nullable;

/** What came with a form: never null, without the spaces around it. */
final class Typed {

    private Typed() {}

    static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** Null when nothing was typed. */
    static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}

package pe.palabra.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.NameKey;

/** The names of one kind of thing, by NameKey; what a person mapped goes before what the catalogue says. */
final class NameIndex<T> {

    static final int LONGEST = 400;

    private final Map<String, Set<T>> known = new HashMap<>();
    private final Map<String, Set<T>> mapped = new HashMap<>();

    /** NameKey, cut to the length that a column keeps: nobody's name is longer, yet cells can be. */
    static String key(String written) {
        String key = NameKey.of(written);
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }

    void add(@Nullable String written, T target) {
        if (written != null) {
            put(known, key(written), target);
        }
    }

    void alias(String key, T target, boolean byPerson) {
        put(byPerson ? mapped : known, key, target);
    }

    private void put(Map<String, Set<T>> names, String key, T target) {
        if (!key.isEmpty()) {
            names.computeIfAbsent(key, absent -> new LinkedHashSet<>()).add(target);
        }
    }

    List<T> find(String written) {
        String key = key(written);
        Set<T> found = mapped.getOrDefault(key, known.getOrDefault(key, Set.of()));
        return new ArrayList<>(found);
    }
}

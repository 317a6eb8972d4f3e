package pe.palabra.report.register;

import java.util.Collection;
import java.util.List;

/** A commitment by its keys, and the space that gives it its class. */
record Listed(long id, String code, long spaceId) {

    static List<Long> ids(Collection<Listed> some) {
        return some.stream().map(Listed::id).toList();
    }

    static List<String> codes(Collection<Listed> some) {
        return some.stream().map(Listed::code).toList();
    }

    static List<Long> spaces(Collection<Listed> some) {
        return some.stream().map(Listed::spaceId).distinct().toList();
    }
}

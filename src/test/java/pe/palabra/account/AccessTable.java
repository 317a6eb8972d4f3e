package pe.palabra.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The table of contracts.md, as {@code account/routes.txt} copies it. */
public final class AccessTable {

    private record Line(String method, PathPattern pattern, Set<Role> roles) {

        static Line of(String written) {
            String[] words = written.split("\\s+");
            Set<Role> roles = words[2].equals("ALL")
                    ? EnumSet.allOf(Role.class)
                    : Stream.of(words).skip(2).map(Role::valueOf).collect(Collectors.toSet());
            return new Line(words[0], PathPatternParser.defaultInstance.parse(words[1]), roles);
        }
    }

    private final List<Line> lines;

    private AccessTable(List<Line> lines) {
        this.lines = lines;
    }

    public static AccessTable read() {
        try {
            return new AccessTable(new ClassPathResource("account/routes.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::of)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who may use an address; empty: the table does not name it. */
    public Optional<Set<Role>> rolesFor(String method, String path) {
        PathContainer page = PathContainer.parsePath(path.replaceFirst("^/api/v1/", "/"));
        return lines.stream()
                .filter(line -> line.method().equals(method) && line.pattern().matches(page))
                .map(Line::roles)
                .findFirst();
    }
}

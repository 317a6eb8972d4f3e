package pe.palabra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pe.palabra.commitment.filter.CommitmentColumn;
import pe.palabra.commitment.filter.FilterParameter;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.report.figures.Figure;

/** The wording of messages.properties against the code and templates that use it (house.md §3). */
class MessagesTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path WORDING = Path.of("src/main/resources/messages.properties");

    private static final Pattern LITERAL = Pattern.compile("\"\\{?([A-Za-z0-9_.-]+)}?\"");
    private static final Pattern KEY = Pattern.compile("[a-z-]+(\\.[A-Za-z0-9_-]+)+");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{([A-Za-z0-9_.-]+)[}(]");
    private static final Pattern TEMPLATE_PREFIX = Pattern.compile("#\\{\\|([A-Za-z0-9_.-]+\\.)\\$");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final Pattern OF_A_STATUS = Pattern.compile("problem\\.([45]\\d\\d|[45]xx)\\.(title|detail)");

    private final String code = text(JAVA, ".java");
    private final String templates = text(TEMPLATES, ".html");
    private final Set<String> keys = keys();
    private final Set<String> literals = found(LITERAL, code);

    private static String text(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(MessagesTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys() {
        Properties wording = new Properties();
        try (var reader = Files.newBufferedReader(WORDING, StandardCharsets.UTF_8)) {
            wording.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(wording.stringPropertyNames());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands before the part of a key that only the running program knows. */
    private Set<String> prefixes() {
        return Stream.concat(
                        literals.stream().filter(literal -> literal.endsWith(".")),
                        found(TEMPLATE_PREFIX, templates).stream())
                .collect(Collectors.toSet());
    }

    private boolean isPartOfAKey(String literal) {
        return prefixes().stream().anyMatch(prefix -> keys.contains(prefix + literal));
    }

    @Test
    void everyMessageKeyUsedExists() {
        Set<String> rooms =
                keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        assertThat(literals)
                .filteredOn(literal ->
                        KEY.matcher(literal).matches() && rooms.contains(literal.substring(0, literal.indexOf('.'))))
                .isNotEmpty()
                .allMatch(literal -> keys.contains(literal) || isPartOfAKey(literal));
        assertThat(found(TEMPLATE_KEY, templates)).isNotEmpty().allMatch(keys::contains);
    }

    @Test
    void everyMessageKeyIsUsed() {
        Set<String> used = new TreeSet<>(found(TEMPLATE_KEY, templates));
        used.addAll(literals);
        Set<String> parts = new TreeSet<>(literals);
        CONSTANT.matcher(code).results().forEach(match -> parts.add(match.group()));
        found(Pattern.compile("([a-zA-Z]+)"), templates).forEach(parts::add);
        assertThat(keys)
                .filteredOn(
                        key -> !used.contains(key) && !OF_A_STATUS.matcher(key).matches())
                .allMatch(key -> prefixes().stream()
                        .anyMatch(prefix -> key.startsWith(prefix) && parts.contains(key.substring(prefix.length()))));
    }

    @Test
    void noMessageKeyStandsTwice() {
        List<String> written = read(WORDING)
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(written).doesNotHaveDuplicates();
    }

    @Test
    void everyFilterColumnFigureAndHeadingHasItsWords() {
        assertThat(keys)
                .containsAll(keyed("commitment.filter.", FilterParameter.values(), FilterParameter::key, "orden"))
                .containsAll(keyed("commitment.filter.unknown.", FilterParameter.values(), FilterParameter::key))
                .containsAll(keyed("commitment.column.", CommitmentColumn.values(), CommitmentColumn::key))
                .containsAll(keyed("report.figure.", Figure.values(), Figure::code))
                .containsAll(keyed("report.figure-one.", Figure.values(), Figure::code))
                .containsAll(
                        keyed("import.mend.", MatrixColumn.values(), MatrixColumn::name, "ROW_NUMBER", "NOT_READ"));
    }

    private static <T> List<String> keyed(String prefix, T[] values, Function<T, String> part, String... without) {
        return Arrays.stream(values)
                .map(part)
                .filter(each -> !List.of(without).contains(each))
                .map(prefix::concat)
                .toList();
    }
}

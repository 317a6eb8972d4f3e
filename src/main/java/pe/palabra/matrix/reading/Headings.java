package pe.palabra.matrix.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import pe.palabra.shared.NameKey;

/** What headings mean: Anexo 2's own, the labels seen in use (matrix/headings.csv), and what people said. */
final class Headings {

    private static final int LONGEST = 120;
    private static final int MOST_ASKED = 10_000;
    private static final Pattern PARENTHESES = Pattern.compile("\\([^)]*\\)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern ORDINAL = Pattern.compile("[º°ª]");
    private static final Pattern NAMES = Pattern.compile("\\|");
    private static final Map<String, MatrixColumn> KNOWN = known();

    private final Map<String, MatrixColumn> said;
    private final Map<String, Optional<Meaning>> asked = new HashMap<>();

    Headings(Map<String, MatrixColumn> said) {
        this.said = said;
    }

    /** How sure a meaning is: among columns of one meaning the surest is read. */
    enum Grade {
        LABEL,
        OFFICIAL,
        SAID
    }

    /** What a heading stands for. */
    record Meaning(MatrixColumn column, Grade grade) {}

    /** The heading on one line, and no longer than any needs. */
    static String oneLine(String written) {
        String line = SPACES.matcher(written).replaceAll(" ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip();
    }

    /** Of a heading on one line; null when nobody knows it. Parentheses, capitals and line breaks do not matter. */
    @Nullable
    Meaning meaning(String line) {
        if (asked.size() > MOST_ASKED) {
            asked.clear();
        }
        return asked.computeIfAbsent(line, this::find).orElse(null);
    }

    private Optional<Meaning> find(String line) {
        for (String key : new String[] {key(line), key(PARENTHESES.matcher(line).replaceAll(" "))}) {
            MatrixColumn told = said.getOrDefault(key, said.get(NameKey.of(line)));
            if (told != null) {
                return Optional.of(new Meaning(told, Grade.SAID));
            }
            MatrixColumn known = key.isEmpty() ? null : KNOWN.get(key);
            if (known != null) {
                boolean official = key.equals(key(known.label()));
                return Optional.of(new Meaning(known, official ? Grade.OFFICIAL : Grade.LABEL));
            }
        }
        return Optional.empty();
    }

    private static String key(String heading) {
        return NameKey.of(ORDINAL.matcher(heading).replaceAll(" "));
    }

    private static Map<String, MatrixColumn> known() {
        Map<String, MatrixColumn> known = new HashMap<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Headings.class.getResourceAsStream("/matrix/headings.csv");
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (CSVRecord row : format.parse(reader)) {
                MatrixColumn column = MatrixColumn.valueOf(row.get("columna"));
                known.put(key(column.label()), column);
                Arrays.stream(NAMES.split(row.get("encabezados"))).forEach(label -> known.put(key(label), column));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }
}

package pe.palabra.territory;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** One of the lists with which a new catalogue begins. */
final class CatalogueFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CatalogueFile() {}

    /** A line of the list, read by the name of its columns. */
    record Row(CSVRecord csv) {

        String get(String column) {
            return csv.get(column).strip();
        }

        /** The names in a cell that separates them with semicolons. */
        List<String> list(String column) {
            return Arrays.stream(csv.get(column).split(";"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
    }

    static List<Row> read(String name) {
        ClassPathResource file = new ClassPathResource("catalogue/" + name);
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                CSVParser parser = FORMAT.parse(reader)) {
            return parser.stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package pe.palabra.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import pe.palabra.sheet.SheetCell;
import pe.palabra.sheet.SheetHandler;
import pe.palabra.sheet.SheetReader;
import pe.palabra.sheet.SheetRow;

/**
 * A matrix of any size with the rows of the demonstration's last one, over and over under other codes of cases: as many
 * places, institutions, numbers of projects, actas and wordings as it has, neither more nor fewer.
 */
final class LargeMatrix {

    private static final int COLUMNS = 15;

    private final List<String> headings;
    private final List<List<String>> sample = new ArrayList<>();

    LargeMatrix() {
        List<List<String>> rows = new ArrayList<>();
        SheetReader.read(copy(), new SheetHandler() {
            @Override
            public void sheet(String name) {
                rows.clear();
            }

            @Override
            public boolean row(SheetRow row) {
                rows.add(IntStream.range(0, COLUMNS)
                        .mapToObj(column -> text(row.cell(column)))
                        .toList());
                return true;
            }
        });
        int header = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).get(0).equals("CÓDIGO DEL CASO"))
                .findFirst()
                .orElseThrow();
        headings = rows.get(header);
        sample.addAll(rows.subList(header + 1, rows.size()));
    }

    /** As CSV; {@code series}: the letter with which its codes of cases begin, and those that follow it. */
    byte[] csv(char series, int size) {
        StringBuilder csv = new StringBuilder(line(headings));
        for (int i = 0; i < size; i++) {
            List<String> cells = new ArrayList<>(sample.get(i % sample.size()));
            char letter = (char) (series + i / sample.size());
            cells.set(0, letter + cells.get(0).substring(1));
            csv.append(line(cells));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String text(SheetCell cell) {
        return cell == null ? "" : cell.text();
    }

    private static Path copy() {
        try (InputStream content = new ClassPathResource("demo/matriz-2026-10.xlsx").getInputStream()) {
            Path copy = Files.createTempFile("matriz-", ".xlsx");
            copy.toFile().deleteOnExit();
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

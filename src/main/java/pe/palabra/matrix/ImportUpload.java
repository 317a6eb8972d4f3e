package pe.palabra.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import pe.palabra.account.Viewer;
import pe.palabra.shared.Formats;
import pe.palabra.shared.Refusal;
import pe.palabra.sheet.SheetKind;

/** Takes in the file of a matrix with its cut-off, or says of each field what is wrong with it. */
@Service
public class ImportUpload {

    /** 20 MB: contracts.md, "Import". */
    static final long LARGEST = 20L * 1024 * 1024;

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d/M/uuuu]").withResolverStyle(ResolverStyle.STRICT);
    private static final int NAME = 255;

    private final ImportService imports;
    private final Clock clock;

    ImportUpload(ImportService imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** What a person sent: {@code content} null when no file was chosen, {@code cutOff} as it was typed. */
    public record Sent(
            @Nullable InputStreamSource content,
            @Nullable String fileName,
            long size,
            @Nullable String cutOff,
            boolean confirmsAll) {}

    /** The last day of last month, which a matrix usually tells about. */
    public LocalDate suggestedCutOff() {
        return YearMonth.now(clock).minusMonths(1).atEndOfMonth();
    }

    /** What is wrong, field by field; nothing: it may be received. */
    public List<Refusal> problems(Sent sent) {
        List<Refusal> problems = new ArrayList<>();
        file(sent).ifPresent(problems::add);
        cutOff(sent).ifPresent(problems::add);
        return problems;
    }

    private static Optional<Refusal> file(Sent sent) {
        if (sent.content() == null || sent.fileName() == null || sent.fileName().isBlank()) {
            return Optional.of(Refusal.of("archivo", "import.file.missing"));
        }
        if (sent.size() == 0) {
            return Optional.of(Refusal.of("archivo", "import.file.empty", sent.fileName()));
        }
        if (sent.size() > LARGEST) {
            return Optional.of(Refusal.of("archivo", "import.file.too-big", LARGEST / 1024 / 1024));
        }
        return mediaType(sent) == null
                ? Optional.of(Refusal.of("archivo", "import.file.kind", sent.fileName()))
                : Optional.empty();
    }

    private Optional<Refusal> cutOff(Sent sent) {
        if (sent.cutOff() == null || sent.cutOff().isBlank()) {
            return Optional.of(Refusal.of("fechaCorte", "import.cut-off.missing"));
        }
        LocalDate day = read(sent.cutOff());
        LocalDate today = LocalDate.now(clock);
        if (day == null) {
            return Optional.of(Refusal.of("fechaCorte", "import.cut-off.unreadable", sent.cutOff()));
        }
        return day.isAfter(today)
                ? Optional.of(Refusal.of("fechaCorte", "import.cut-off.future", Formats.date(today)))
                : Optional.empty();
    }

    private static @Nullable LocalDate read(String written) {
        try {
            return LocalDate.parse(written.strip(), WRITTEN);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Keeps the file and has it read; answers the batch's id. Only what has no problems may come here. */
    public long receive(Sent sent, Viewer viewer) {
        try (InputStream content = sent.content().getInputStream()) {
            return imports.upload(
                    nameOf(sent.fileName()), content, mediaType(sent), read(sent.cutOff()), sent.confirmsAll(), viewer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the folders that some browsers send, and no longer than a name may be. */
    private static String nameOf(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        return name.length() > NAME ? name.substring(name.length() - NAME) : name;
    }

    private static @Nullable String mediaType(Sent sent) {
        Path copy = null;
        try (InputStream content = sent.content().getInputStream()) {
            copy = Files.createTempFile("palabra-matriz-", ".subida");
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            return SheetKind.of(copy).map(ImportUpload::mediaType).orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(copy);
        }
    }

    private static void delete(@Nullable Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            copy.toFile().deleteOnExit();
        }
    }

    private static String mediaType(SheetKind kind) {
        return switch (kind) {
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case XLS -> "application/vnd.ms-excel";
            case CSV -> "text/csv";
        };
    }
}

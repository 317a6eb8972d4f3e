package pe.palabra.commitment.acta;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.acta.ActaFiles;
import pe.palabra.dialogue.acta.ActaFiles.ActaFile;
import pe.palabra.file.ScanKind;
import pe.palabra.shared.Refusal;

/** Takes the signed files of an acta into its form as they come: PDF or pictures, 20 MB each and 60 MB together (C2). */
@Service
public class ActaUploads {

    static final long LARGEST = 20L << 20;
    static final long ALL = 60L << 20;
    private static final int NAME = 255;

    private final ActaFiles files;

    ActaUploads(ActaFiles files) {
        this.files = files;
    }

    /** One file as a browser sends it. */
    public record Sent(String name, long size, InputStreamSource content) {

        /** Without the folders that some browsers send, and no longer than a name may be. */
        String plainName() {
            String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                    .replaceAll("\\p{Cntrl}", " ")
                    .strip();
            return plain.length() > NAME ? plain.substring(plain.length() - NAME) : plain;
        }
    }

    /** Keeps those that may be kept; says of each other one why not. */
    @Transactional
    public List<Refusal> add(UUID registration, List<Sent> sent, Viewer viewer) {
        List<Refusal> problems = new ArrayList<>();
        long kept = files.ofForm(registration, viewer).stream()
                .mapToLong(ActaFile::size)
                .sum();
        for (Sent file : sent) {
            Optional<ScanKind> kind = kind(file);
            if (file.size() == 0) {
                problems.add(Refusal.of("files", "acta.file.empty", file.plainName()));
            } else if (file.size() > LARGEST) {
                problems.add(Refusal.of("files", "acta.file.too-big", file.plainName(), LARGEST >> 20));
            } else if (kind.isEmpty()) {
                problems.add(Refusal.of("files", "acta.file.kind", file.plainName()));
            } else if (kept + file.size() > ALL) {
                problems.add(Refusal.of("files", "acta.files.too-big", file.plainName(), ALL >> 20));
            } else {
                keep(registration, file, kind.get(), viewer);
                kept += file.size();
            }
        }
        return problems;
    }

    private static Optional<ScanKind> kind(Sent file) {
        try (InputStream content = file.content().getInputStream()) {
            return ScanKind.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(UUID registration, Sent file, ScanKind kind, Viewer viewer) {
        try (InputStream content = file.content().getInputStream()) {
            files.add(registration, file.plainName(), content, kind.mediaType(), viewer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

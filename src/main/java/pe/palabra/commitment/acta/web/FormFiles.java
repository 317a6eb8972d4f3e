package pe.palabra.commitment.acta.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.acta.ActaUploads;
import pe.palabra.dialogue.acta.ActaFiles;
import pe.palabra.shared.Refusal;

/** What a step of the form does with files: takes those that came, or one out. */
@Component
class FormFiles {

    private static final String REMOVE = "quitar-";

    private final ActaUploads uploads;
    private final ActaFiles files;

    FormFiles(ActaUploads uploads, ActaFiles files) {
        this.uploads = uploads;
        this.files = files;
    }

    /** {@code step}: the button pressed, of a file {@code quitar-12}. Answers why some were not taken. */
    List<Refusal> take(UUID registration, @Nullable List<MultipartFile> sent, String step, Viewer viewer) {
        if (step.matches(REMOVE + "\\d{1,18}")) {
            files.remove(registration, Long.parseLong(step.substring(REMOVE.length())), viewer);
        }
        return uploads.add(registration, chosen(sent), viewer);
    }

    private static List<ActaUploads.Sent> chosen(@Nullable List<MultipartFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .filter(file -> file.getOriginalFilename() != null
                                && !file.getOriginalFilename().isBlank())
                        .map(file -> new ActaUploads.Sent(file.getOriginalFilename(), file.getSize(), file))
                        .toList();
    }
}

package pe.palabra.commitment.web.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.act.Problems;
import pe.palabra.commitment.evidence.HeldUpload;
import pe.palabra.commitment.evidence.HeldUploads;
import pe.palabra.commitment.evidence.NewEvidence;
import pe.palabra.shared.Refusal;

/** Reads the evidence of a form: a file new or received before, a link, the number of a document. */
@Component
class EvidenceReading {

    private final HeldUploads uploads;

    EvidenceReading(HeldUploads uploads) {
        this.uploads = uploads;
    }

    Handed read(EvidenceFields form, Problems problems, Viewer viewer) {
        List<NewEvidence> evidence = new ArrayList<>();
        String title = problems.text("titulo", form.titulo());
        HeldUpload held = file(form, problems, viewer).orElse(null);
        if (held != null) {
            evidence.add(NewEvidence.file(held, title));
        }
        String url = problems.text("enlace", form.enlace());
        if (url != null) {
            problems.reading(() -> NewEvidence.link(url, held == null ? title : null))
                    .ifPresent(evidence::add);
        }
        String document = problems.text("documento", form.documento());
        if (document != null) {
            problems.reading(() -> NewEvidence.document(document)).ifPresent(evidence::add);
        }
        return new Handed(held, evidence);
    }

    private Optional<HeldUpload> file(EvidenceFields form, Problems problems, Viewer viewer) {
        MultipartFile sent = form.archivo();
        if (sent != null
                && sent.getOriginalFilename() != null
                && !sent.getOriginalFilename().isBlank()) {
            return problems.reading(() -> uploads.receive(sent, sent.getOriginalFilename(), sent.getSize(), viewer));
        }
        if (form.guardado() == null || form.guardado().isBlank()) {
            return Optional.empty();
        }
        Optional<HeldUpload> held = idOf(form.guardado()).flatMap(id -> uploads.find(id, viewer));
        if (held.isEmpty()) {
            problems.add(Refusal.of("archivo", "evidence.file.lost"));
        }
        return held;
    }

    private static Optional<UUID> idOf(@Nullable String written) {
        try {
            return Optional.of(UUID.fromString(String.valueOf(written)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package pe.palabra.commitment.web.act;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.StateDetails.Asked;
import pe.palabra.commitment.act.Problems;
import pe.palabra.commitment.act.TellingService;
import pe.palabra.commitment.evidence.Evidence;
import pe.palabra.commitment.evidence.EvidenceLog;
import pe.palabra.commitment.list.CommitmentDetails;
import pe.palabra.commitment.web.act.ActPages.Sent;
import pe.palabra.file.Download;
import pe.palabra.file.FileStore;
import pe.palabra.shared.NotFound;

/** Evidence of a commitment: handed in on its own, taken as a file, or shown on its page. */
@Controller
class EvidenceController {

    private static final String VIEW = "commitment/act/evidence";

    private final ActPages pages;
    private final EvidenceReading reading;
    private final TellingService service;
    private final CommitmentDetails details;
    private final EvidenceLog evidences;
    private final FileStore files;

    EvidenceController(
            ActPages pages,
            EvidenceReading reading,
            TellingService service,
            CommitmentDetails details,
            EvidenceLog evidences,
            FileStore files) {
        this.pages = pages;
        this.reading = reading;
        this.service = service;
        this.details = details;
        this.evidences = evidences;
        this.files = files;
    }

    @GetMapping("/compromisos/{code}/medios")
    String form(@PathVariable String code, Viewer viewer, Model model) {
        pages.openToTell(viewer, code, model);
        model.addAttribute("form", new EvidenceForm(null, null, null, null, null));
        return VIEW;
    }

    @PostMapping("/compromisos/{code}/medios")
    ModelAndView add(
            @PathVariable String code,
            Viewer viewer,
            @ModelAttribute("form") EvidenceForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        pages.openToTell(viewer, code, model);
        Sent sent = new Sent(VIEW, model, errors, request, (now, seen) -> List.of());
        return pages.answer(
                viewer,
                code,
                sent,
                () -> support(code, form, viewer, sent),
                ActPages.saying(redirect, "La evidencia quedó registrada."));
    }

    private void support(String code, EvidenceForm form, Viewer viewer, Sent sent) {
        Problems problems = new Problems();
        Handed handed = reading.read(form, problems, viewer);
        sent.keep(handed.held());
        if (handed.evidence().isEmpty()) {
            problems.ask(List.of(Asked.EVIDENCE));
        }
        problems.refuse();
        service.support(code, handed.evidence(), viewer);
    }

    @GetMapping("/compromisos/{code}/medios/{id}")
    ResponseEntity<Resource> take(@PathVariable String code, @PathVariable long id, Viewer viewer) {
        Evidence evidence = file(viewer, code, id);
        return Download.of(files, evidence.sha256(), evidence.fileName());
    }

    /** PDF and images alone: anything else is only taken as a file. */
    @GetMapping("/compromisos/{code}/medios/{id}/ver")
    ResponseEntity<Resource> show(@PathVariable String code, @PathVariable long id, Viewer viewer) {
        Evidence evidence = file(viewer, code, id);
        if (!evidence.canBeShown()) {
            throw new NotFound("nothing to show: evidence " + id);
        }
        return Download.inline(files, evidence.sha256(), evidence.fileName());
    }

    private Evidence file(Viewer viewer, String code, long id) {
        long commitment = details.find(viewer, code).row().id();
        return evidences
                .find(commitment, id)
                .filter(evidence -> evidence.sha256() != null)
                .orElseThrow(() -> new NotFound("evidence " + id));
    }
}

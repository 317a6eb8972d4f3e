package pe.palabra.commitment.web.act;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateDetails.Agreement;
import pe.palabra.commitment.StateDetails.Impediment;
import pe.palabra.commitment.Telling;
import pe.palabra.commitment.act.CommitmentActs;
import pe.palabra.commitment.act.Problems;
import pe.palabra.commitment.act.StateChoice;
import pe.palabra.commitment.act.TellingService;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.web.act.ActPages.Sent;
import pe.palabra.shared.NotFound;

/** A change of state: first which one, then what it asks (R1, R2). */
@Controller
class StateController {

    private static final String VIEW = "commitment/act/state";

    private final ActPages pages;
    private final EvidenceReading evidence;
    private final TellingService service;
    private final Clock clock;

    StateController(ActPages pages, EvidenceReading evidence, TellingService service, Clock clock) {
        this.pages = pages;
        this.evidence = evidence;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping("/compromisos/{code}/estado")
    String form(@PathVariable String code, @RequestParam @Nullable String a, Viewer viewer, Model model) {
        CommitmentDetail detail = pages.openToTell(viewer, code, model);
        if (a == null) {
            model.addAttribute("choices", StateLine.of(detail));
            return "commitment/act/choose-state";
        }
        describe(model, detail, choice(detail, a));
        model.addAttribute("form", StateForm.empty(a, LocalDate.now(clock), detail.version()));
        return VIEW;
    }

    @PostMapping("/compromisos/{code}/estado")
    ModelAndView change(
            @PathVariable String code,
            Viewer viewer,
            @ModelAttribute("form") StateForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        CommitmentDetail detail = pages.openToTell(viewer, code, model);
        StateChoice choice = choice(detail, String.valueOf(form.estado()));
        describe(model, detail, choice);
        Sent sent = new Sent(VIEW, model, errors, request, new FactRows(form.avance(), form.hecho(), false));
        return pages.answer(
                viewer,
                code,
                sent,
                () -> tell(detail, choice, form, viewer, sent),
                ActPages.saying(redirect, choice.name() + ": el cambio de estado quedó registrado en la historia."));
    }

    private void tell(CommitmentDetail detail, StateChoice choice, StateForm form, Viewer viewer, Sent sent) {
        Problems problems = new Problems();
        Handed handed = evidence.read(form, problems, viewer);
        sent.keep(handed.held());
        Telling telling = form.telling(choice, !handed.evidence().isEmpty(), LocalDate.now(clock), problems);
        problems.ask(telling.missing(detail.history()));
        problems.refuse();
        service.tell(ActPages.seen(detail, form.version()), telling, handed.evidence(), viewer);
    }

    private static StateChoice choice(CommitmentDetail detail, String slug) {
        return StateChoice.find(detail.row().spaceClass(), slug)
                .filter(choice -> choice.state() != CommitmentState.RENEGOTIATED)
                .orElseThrow(() -> new NotFound("state " + slug));
    }

    private static void describe(Model model, CommitmentDetail detail, StateChoice choice) {
        Set<String> asks = choice.state().asks().stream().map(Enum::name).collect(Collectors.toSet());
        model.addAttribute("heading", CommitmentActs.label(choice, detail.row().state()));
        model.addAttribute("look", choice.look());
        model.addAttribute("asks", asks);
        model.addAttribute("doneLabel", choice.state() == CommitmentState.FULFILLED ? "Qué se entregó" : "Qué se hizo");
        model.addAttribute("impediments", List.of(Impediment.values()));
        model.addAttribute("agreements", List.of(Agreement.values()));
    }
}

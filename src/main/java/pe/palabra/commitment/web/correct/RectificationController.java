package pe.palabra.commitment.web.correct;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.act.Problems;
import pe.palabra.commitment.act.RectificationService;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.web.act.ActPages;
import pe.palabra.commitment.web.act.ActPages.Sent;
import pe.palabra.shared.Refusal;

/** A rectification: a state that never was, or a closed commitment that is open again (R2). */
@Controller
class RectificationController {

    private static final String VIEW = "commitment/act/rectification";

    private final ActPages pages;
    private final RectificationService service;
    private final Clock clock;

    RectificationController(ActPages pages, RectificationService service, Clock clock) {
        this.pages = pages;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping("/compromisos/{code}/rectificacion")
    String form(@PathVariable String code, Viewer viewer, Model model) {
        CommitmentDetail detail = open(viewer, code, model);
        boolean open = detail.row().state().isOpen();
        model.addAttribute(
                "form",
                new RectificationForm(
                        open ? RectificationForm.NEVER : null,
                        null,
                        LocalDate.now(clock).toString(),
                        null,
                        null,
                        detail.version()));
        return VIEW;
    }

    @PostMapping("/compromisos/{code}/rectificacion")
    ModelAndView rectify(
            @PathVariable String code,
            Viewer viewer,
            @ModelAttribute("form") RectificationForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        CommitmentDetail detail = open(viewer, code, model);
        return pages.answer(
                viewer,
                code,
                new Sent(VIEW, model, errors, request, (now, seen) -> List.of()),
                () -> rectify(detail, form, viewer),
                ActPages.saying(redirect, "La rectificación quedó en la historia, con su motivo."));
    }

    private CommitmentDetail open(Viewer viewer, String code, Model model) {
        CommitmentDetail detail = pages.openToCorrect(viewer, code, model);
        model.addAttribute("facts", FactLine.of(detail));
        model.addAttribute("closed", !detail.row().state().isOpen());
        model.addAttribute(
                "openStates",
                Arrays.stream(CommitmentState.values())
                        .filter(CommitmentState::isOpen)
                        .toList());
        return detail;
    }

    private void rectify(CommitmentDetail detail, RectificationForm form, Viewer viewer) {
        Problems problems = new Problems();
        String reason = problems.required("motivo", form.motivo(), "act.reason.missing");
        String mode = String.valueOf(form.modo());
        switch (mode) {
            case RectificationForm.NEVER -> {
                long fact = fact(form, problems);
                problems.refuse();
                service.takeBack(ActPages.seen(detail, form.version()), fact, reason, viewer);
            }
            case RectificationForm.REOPEN -> {
                LocalDate from = problems.requiredDate("fecha", form.fecha(), LocalDate.now(clock));
                CommitmentState state = state(form, problems);
                problems.refuse();
                service.reopen(ActPages.seen(detail, form.version()), state, from, reason, viewer);
            }
            default -> {
                problems.add(Refusal.of("modo", "commitment.rectify.mode-missing"));
                problems.refuse();
            }
        }
    }

    private static long fact(RectificationForm form, Problems problems) {
        String typed = String.valueOf(form.hecho());
        if (!typed.matches("\\d{1,18}")) {
            problems.add(Refusal.of("hecho", "commitment.void.missing"));
            return 0;
        }
        return Long.parseLong(typed);
    }

    private static CommitmentState state(RectificationForm form, Problems problems) {
        Optional<CommitmentState> state = Arrays.stream(CommitmentState.values())
                .filter(each -> each.isOpen() && each.name().equals(form.estado()))
                .findFirst();
        if (state.isEmpty()) {
            problems.add(Refusal.of("estado", "commitment.reopen.state-missing"));
        }
        return state.orElse(CommitmentState.IN_PROGRESS);
    }
}

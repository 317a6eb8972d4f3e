package pe.palabra.commitment.web.act;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentPermissions;
import pe.palabra.commitment.act.Refused;
import pe.palabra.commitment.act.Seen;
import pe.palabra.commitment.evidence.HeldUpload;
import pe.palabra.commitment.list.CommitmentDetail;
import pe.palabra.commitment.list.CommitmentDetails;
import pe.palabra.commitment.web.ListReturn;
import pe.palabra.commitment.web.page.CommitmentStory;
import pe.palabra.shared.Conflict;
import pe.palabra.shared.Refusal;

/** Opens the forms of acts to who may do them, and answers what became of one that was sent. */
@Component
public class ActPages {

    private final CommitmentDetails details;
    private final CommitmentStory story;

    ActPages(CommitmentDetails details, CommitmentStory story) {
        this.details = details;
        this.story = story;
    }

    /** For state, progress and evidence. */
    public CommitmentDetail openToTell(Viewer viewer, String code, Model model) {
        return open(
                viewer,
                code,
                model,
                detail -> CommitmentPermissions.mayTell(viewer, detail.row().spaceClass()));
    }

    /** For rectifications, corrections and annulments. */
    public CommitmentDetail openToCorrect(Viewer viewer, String code, Model model) {
        return open(viewer, code, model, detail -> CommitmentPermissions.mayCorrect(viewer));
    }

    private CommitmentDetail open(Viewer viewer, String code, Model model, Predicate<CommitmentDetail> may) {
        CommitmentDetail detail = details.find(viewer, code);
        if (!may.test(detail)) {
            throw new AccessDeniedException("not theirs: " + code);
        }
        if (detail.annulled() != null) {
            throw Refusal.because("commitment.annulled", code);
        }
        model.addAttribute("head", ActHead.of(detail));
        return detail;
    }

    /** What is sent back: the form as it was filled in, and with what it conflicts when somebody was faster. */
    public record Sent(String view, Model model, BindingResult errors, HttpServletRequest request, ConflictRows rows) {

        /** The file received with the form, so that it need not be chosen again. */
        void keep(@Nullable HeldUpload held) {
            if (held != null) {
                model.addAttribute("held", held);
            }
        }
    }

    /**
     * Does it: the commitment's page with a sentence of what happened; the form again (422) with every problem; or, when
     * somebody changed the commitment meanwhile, both values side by side (409).
     */
    public ModelAndView answer(Viewer viewer, String code, Sent sent, Runnable act, Runnable done) {
        try {
            act.run();
            done.run();
            return new ModelAndView("redirect:/compromisos/" + code
                    + ListReturn.suffix(sent.request().getParameter(ListReturn.PARAMETER)));
        } catch (Refused refused) {
            refused.problems().forEach(problem -> reject(sent.errors(), problem));
        } catch (Refusal refusal) {
            reject(sent.errors(), refusal);
        } catch (Conflict conflict) {
            return conflict(viewer, code, sent);
        }
        return new ModelAndView(sent.view(), sent.model().asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static void reject(BindingResult errors, Refusal problem) {
        if (problem.field() == null) {
            errors.reject(problem.key(), problem.arguments(), null);
        } else {
            errors.rejectValue(problem.field(), problem.key(), problem.arguments(), null);
        }
    }

    private ModelAndView conflict(Viewer viewer, String code, Sent sent) {
        CommitmentDetail now = details.find(viewer, code);
        sent.model().addAttribute("head", ActHead.of(now));
        sent.model()
                .addAttribute(
                        "conflict",
                        ConflictView.of(now, sent, story.of(now, viewer).lines()));
        return new ModelAndView("commitment/act/conflict", sent.model().asMap(), HttpStatus.CONFLICT);
    }

    /** The version that a form was filled in on; one without it was not made by its page. */
    public static Seen seen(CommitmentDetail detail, @Nullable Long version) {
        if (version == null) {
            throw Refusal.because("act.version.missing");
        }
        return new Seen(detail.row().code(), version);
    }

    /** The sentence on the commitment's page of what happened and what follows. */
    public static Runnable saying(RedirectAttributes redirect, String sentence) {
        return () -> {
            redirect.addFlashAttribute("flash", sentence);
            redirect.addFlashAttribute("flashKind", "good");
        };
    }
}

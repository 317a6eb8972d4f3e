package pe.palabra.commitment.web.view;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.view.SavedViewQueries;
import pe.palabra.commitment.view.SavedViewRow;
import pe.palabra.commitment.view.SavedViewService;
import pe.palabra.commitment.web.FilterSentences;
import pe.palabra.shared.Refusal;

/** Shows the page of saved views: the own ones, then those that others share, fifty a page. */
@Component
class SavedViewPages {

    static final String ADDRESS = "/vistas";

    private static final int SIZE = 50;

    private final SavedViewQueries views;
    private final FilterSentences sentences;

    SavedViewPages(SavedViewQueries views, FilterSentences sentences) {
        this.views = views;
        this.sentences = sentences;
    }

    String show(Viewer viewer, @Nullable String after, Model model) {
        List<SavedViewRow> shared = views.shared(viewer, after(after), SIZE + 1);
        List<SavedViewRow> shown = shared.subList(0, Math.min(SIZE, shared.size()));
        model.addAttribute("own", lines(views.own(viewer)));
        model.addAttribute("most", SavedViewService.MOST);
        model.addAttribute("shared", lines(shown));
        model.addAttribute("previous", after == null ? null : ADDRESS);
        model.addAttribute("next", shared.size() > SIZE ? next(shown.get(SIZE - 1)) : null);
        return "commitment/views";
    }

    /** The page again, with what was typed and why it was refused. */
    String refused(Viewer viewer, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(viewer, null, model);
    }

    /** Puts a refusal beside its field. */
    void trying(BindingResult errors, Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            errors.rejectValue(refusal.field(), refusal.key(), refusal.arguments(), refusal.key());
        }
    }

    static void say(RedirectAttributes redirect, String sentence) {
        redirect.addFlashAttribute("flash", sentence);
        redirect.addFlashAttribute("flashKind", "good");
    }

    private List<ViewLine> lines(List<SavedViewRow> rows) {
        return rows.stream().map(row -> ViewLine.of(row, sentences)).toList();
    }

    private static String next(SavedViewRow last) {
        byte[] plain = (last.id() + " " + last.nameKey()).getBytes(StandardCharsets.UTF_8);
        return ADDRESS + "?despues=" + Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /** What is none of ours begins again. */
    private static SavedViewQueries.@Nullable After after(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            int space = plain.indexOf(' ');
            return new SavedViewQueries.After(plain.substring(space + 1), Long.parseLong(plain.substring(0, space)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }
}

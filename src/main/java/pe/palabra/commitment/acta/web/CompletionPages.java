package pe.palabra.commitment.acta.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.acta.ActaCompletion;
import pe.palabra.commitment.acta.ActaDraft;
import pe.palabra.commitment.acta.GridChoices;
import pe.palabra.commitment.acta.ReadActa;
import pe.palabra.dialogue.acta.ActaFiles;
import pe.palabra.dialogue.acta.ActaQueries;
import pe.palabra.dialogue.acta.ActaSpace;
import pe.palabra.shared.FormProblems;
import pe.palabra.shared.Refusal;
import pe.palabra.territory.Catalogues;

/** The two pages on which an acta is completed: the form with what was typed, and the check of it. */
@Component
class CompletionPages {

    private final ActaCompletion completion;
    private final ActaQueries actas;
    private final ActaFiles files;
    private final GridChoices choices;
    private final Catalogues catalogues;
    private final FormProblems problems;

    CompletionPages(
            ActaCompletion completion,
            ActaQueries actas,
            ActaFiles files,
            GridChoices choices,
            Catalogues catalogues,
            FormProblems problems) {
        this.completion = completion;
        this.actas = actas;
        this.files = files;
        this.choices = choices;
        this.catalogues = catalogues;
        this.problems = problems;
    }

    /** An empty form for the acta's space. */
    ActaDraft begin(long id, Viewer viewer) {
        long space = completion.spaceOf(id, viewer).id();
        return new ActaDraft(null, space, null, null, null, null, null, null, null, null, null, null);
    }

    String form(long id, ActaDraft draft, String reason, List<Refusal> refused, Viewer viewer, Model model) {
        common(id, draft, reason, viewer, model);
        problems.show(refused, model);
        model.addAttribute("choices", choices.of(completion.spaceOf(id, viewer).caseId()));
        model.addAttribute("types", CommitmentKind.values());
        return "commitment/acta/completion";
    }

    String review(long id, ActaDraft draft, String reason, ReadActa read, Viewer viewer, Model model) {
        common(id, draft, reason, viewer, model);
        ActaSpace space = completion.spaceOf(id, viewer);
        model.addAttribute("review", ActaReview.of(read, completion.codes(read, space), catalogues.snapshot(), false));
        return "commitment/acta/completion-review";
    }

    private void common(long id, ActaDraft draft, String reason, Viewer viewer, Model model) {
        model.addAttribute("form", draft);
        model.addAttribute("reason", reason);
        model.addAttribute("acta", actas.find(id, viewer));
        model.addAttribute(
                "files",
                files.ofForm(draft.registration(), viewer).stream()
                        .map(FileLine::of)
                        .toList());
    }
}

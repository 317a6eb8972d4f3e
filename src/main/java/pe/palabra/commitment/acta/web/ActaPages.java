package pe.palabra.commitment.acta.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.acta.ActaDraft;
import pe.palabra.commitment.acta.ActaRegistration;
import pe.palabra.commitment.acta.GridChoices;
import pe.palabra.commitment.acta.ReadActa;
import pe.palabra.dialogue.acta.ActaFiles;
import pe.palabra.dialogue.acta.ActaKind;
import pe.palabra.dialogue.acta.ActaSpace;
import pe.palabra.dialogue.acta.ActaSpaces;
import pe.palabra.dialogue.acta.Modality;
import pe.palabra.dialogue.acta.PetitionOrigin;
import pe.palabra.shared.FormProblems;
import pe.palabra.shared.Formats;
import pe.palabra.shared.Refusal;
import pe.palabra.territory.Catalogues;

/** The two pages on which an acta is registered: the form with what was typed, and the check of it. */
@Component
class ActaPages {

    private final ActaRegistration registration;
    private final ActaSpaces spaces;
    private final ActaFiles files;
    private final GridChoices choices;
    private final Catalogues catalogues;
    private final FormProblems problems;

    ActaPages(
            ActaRegistration registration,
            ActaSpaces spaces,
            ActaFiles files,
            GridChoices choices,
            Catalogues catalogues,
            FormProblems problems) {
        this.registration = registration;
        this.spaces = spaces;
        this.files = files;
        this.choices = choices;
        this.catalogues = catalogues;
        this.problems = problems;
    }

    /** An empty form for a space: what its last acta says of place and modality stands in it. */
    ActaDraft begin(ActaSpace space) {
        ActaSpaces.LastActa last = spaces.lastActa(space.id()).orElse(null);
        Modality modality = last == null ? null : last.modality();
        return new ActaDraft(
                null,
                space.id(),
                ActaKind.ACTA.name(),
                null,
                null,
                last == null ? null : last.place(),
                modality == null ? null : modality.name(),
                last == null ? null : last.platform(),
                null,
                null,
                null,
                null);
    }

    String form(ActaDraft draft, List<Refusal> refused, Viewer viewer, Model model) {
        ActaSpace space = registration.spaceOf(draft, viewer);
        common(draft, space, viewer, model);
        problems.show(refused, model);
        model.addAttribute(
                "copied",
                spaces.lastActa(space.id())
                        .filter(last -> last.place() != null || last.modality() != null)
                        .map(last -> Formats.date(last.signedOn()))
                        .orElse(null));
        model.addAttribute("choices", choices.of(space.caseId()));
        model.addAttribute("kinds", ActaKind.values());
        model.addAttribute("modalities", Modality.values());
        model.addAttribute("types", CommitmentKind.values());
        model.addAttribute("origins", PetitionOrigin.values());
        return "commitment/acta/form";
    }

    String review(ActaDraft draft, ReadActa acta, Viewer viewer, Model model) {
        ActaSpace space = registration.spaceOf(draft, viewer);
        common(draft, space, viewer, model);
        ActaReview review = ActaReview.of(
                acta,
                registration.codes(acta, space),
                catalogues.snapshot(),
                files.ofForm(draft.registration(), viewer).isEmpty());
        model.addAttribute("review", review);
        return "commitment/acta/review";
    }

    private void common(ActaDraft draft, ActaSpace space, Viewer viewer, Model model) {
        model.addAttribute("form", draft);
        model.addAttribute("space", space);
        model.addAttribute(
                "files",
                files.ofForm(draft.registration(), viewer).stream()
                        .map(FileLine::of)
                        .toList());
    }
}

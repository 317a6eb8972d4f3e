package pe.palabra.commitment.acta.web;

import java.util.List;
import org.springframework.ui.Model;
import pe.palabra.commitment.acta.ActaDraft;
import pe.palabra.commitment.acta.PastedLines;
import pe.palabra.shared.Refusal;

/** Rows that came pasted with a form. */
final class Pasted {

    private Pasted() {}

    /** The form with them; when they are too many, without them, and they stay where they were pasted. */
    static ActaDraft into(ActaDraft form, String pasted, List<Refusal> problems, Model model) {
        try {
            return pasted.isBlank() ? form : form.plus(PastedLines.read(pasted));
        } catch (Refusal tooMany) {
            problems.add(tooMany);
            model.addAttribute("pasted", pasted);
            return form;
        }
    }
}

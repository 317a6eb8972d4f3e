package pe.palabra.matrix.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import pe.palabra.account.Viewer;
import pe.palabra.matrix.preview.ImportAnswers;
import pe.palabra.matrix.preview.NameAnswers;

/** Answers to a preview's questions; after each the file is read again. */
@Controller
class ImportAnswersController {

    private static final String SPACE = "espacio:";
    private static final String REASON = "motivo:";

    private final ImportAnswers answers;
    private final NameAnswers names;

    ImportAnswersController(ImportAnswers answers, NameAnswers names) {
        this.answers = answers;
        this.names = names;
    }

    @PostMapping("/importaciones/{id:\\d+}/nombres")
    RedirectView names(@PathVariable long id, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        int settled = names.names(id, fields);
        return readAgain(id, flash, settled == 1 ? "Se recordará 1 nombre." : "Se recordarán " + settled + " nombres.");
    }

    @PostMapping("/importaciones/{id:\\d+}/encabezados")
    RedirectView headings(@PathVariable long id, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        names.headings(id, fields);
        return readAgain(id, flash, "Se recordarán los encabezados.");
    }

    @PostMapping("/importaciones/{id:\\d+}/decisiones")
    RedirectView decide(
            @PathVariable long id, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes flash) {
        answers.decide(
                id,
                named(fields, SPACE),
                fields.getOrDefault("compromiso", List.of()),
                fields.getOrDefault("rectificar", List.of()),
                named(fields, REASON));
        return readAgain(id, flash, "Se guardó lo que decidió.");
    }

    @PostMapping("/importaciones/{id:\\d+}/distintos")
    RedirectView distinguish(
            @PathVariable long id,
            @RequestParam(name = "fila", defaultValue = "") Set<Integer> rows,
            Viewer viewer,
            RedirectAttributes flash) {
        answers.distinguish(id, new HashSet<>(rows), viewer);
        return readAgain(
                id, flash, "Se recordará que son compromisos distintos: los distinguen su lugar y su responsable.");
    }

    private static Map<String, String> named(MultiValueMap<String, String> fields, String prefix) {
        return fields.toSingleValueMap().entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix))
                .collect(Collectors.toMap(field -> field.getKey().substring(prefix.length()), Map.Entry::getValue));
    }

    private static RedirectView readAgain(long id, RedirectAttributes flash, String sentence) {
        flash.addFlashAttribute("flash", sentence + " El archivo se lee otra vez.");
        flash.addFlashAttribute("flashKind", "good");
        return SeeOther.to("/importaciones/" + id);
    }
}

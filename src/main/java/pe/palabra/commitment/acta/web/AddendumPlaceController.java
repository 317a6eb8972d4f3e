package pe.palabra.commitment.acta.web;

import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.act.CorrectionService;
import pe.palabra.commitment.addendum.Addendum;
import pe.palabra.commitment.addendum.AddendumRegister;
import pe.palabra.commitment.list.CommitmentDetails;
import pe.palabra.dialogue.acta.ActaFiles;
import pe.palabra.dialogue.acta.ActaFiles.ActaFile;
import pe.palabra.file.Download;
import pe.palabra.file.FileStore;
import pe.palabra.shared.NotFound;

/** Leads from a commitment to the form of adendas of its acta, and gives the files of adendas. */
@Controller
class AddendumPlaceController {

    private final AddendumRegister register;
    private final ActaFiles files;
    private final FileStore store;
    private final CommitmentDetails details;
    private final CorrectionService registers;

    AddendumPlaceController(
            AddendumRegister register,
            ActaFiles files,
            FileStore store,
            CommitmentDetails details,
            CorrectionService registers) {
        this.register = register;
        this.files = files;
        this.store = store;
        this.details = details;
        this.registers = registers;
    }

    /** From a commitment: the form of its acta, at its row. */
    @GetMapping("/compromisos/{code}/adenda")
    String ofCommitment(@PathVariable String code, Viewer viewer) {
        long acta = registers.register(details.find(viewer, code).row().id()).actaId();
        return "redirect:/actas/" + acta + "/adendas/nueva#" + code;
    }

    @GetMapping("/actas/{id:\\d+}/adendas/{addendum:\\d+}/archivos/{file:\\d+}")
    ResponseEntity<Resource> download(
            @PathVariable long id, @PathVariable long addendum, @PathVariable long file, Viewer viewer) {
        Addendum found = register.find(id, addendum, viewer);
        ActaFile kept =
                files
                        .ofRegistrations(List.of(found.registration()))
                        .getOrDefault(found.registration(), List.of())
                        .stream()
                        .filter(each -> each.id() == file)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("archivo " + file));
        return Download.of(store, kept.sha256(), kept.name());
    }
}

package pe.palabra.commitment.acta.web;

import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.acta.ActaPromises;
import pe.palabra.commitment.addendum.Addendum;
import pe.palabra.commitment.addendum.AddendumQueries;
import pe.palabra.dialogue.acta.ActaFiles;
import pe.palabra.dialogue.acta.ActaFiles.ActaFile;
import pe.palabra.dialogue.acta.ActaQueries;
import pe.palabra.dialogue.acta.ActaView;
import pe.palabra.dialogue.acta.PetitionQueries;
import pe.palabra.dialogue.upkeep.ChangeLog;
import pe.palabra.file.Download;
import pe.palabra.file.FileStore;
import pe.palabra.shared.NotFound;

/** The page of one acta, and its files. */
@Controller
class ActaController {

    private final ActaQueries actas;
    private final ActaPromises promises;
    private final PetitionQueries petitions;
    private final AddendumQueries addenda;
    private final ActaFiles files;
    private final FileStore store;
    private final ChangeLog changes;

    ActaController(
            ActaQueries actas,
            ActaPromises promises,
            PetitionQueries petitions,
            AddendumQueries addenda,
            ActaFiles files,
            FileStore store,
            ChangeLog changes) {
        this.actas = actas;
        this.promises = promises;
        this.petitions = petitions;
        this.addenda = addenda;
        this.files = files;
        this.store = store;
        this.changes = changes;
    }

    @GetMapping("/actas/{id:\\d+}")
    String show(@PathVariable long id, Viewer viewer, Model model) {
        ActaView acta = actas.find(id, viewer);
        model.addAttribute("acta", acta);
        model.addAttribute("promises", promises.of(id, viewer));
        model.addAttribute("total", promises.counts(List.of(id), viewer).getOrDefault(id, 0L));
        model.addAttribute("all", listOf(acta));
        model.addAttribute("petitions", petitions.ofActa(id));
        model.addAttribute("files", files.ofActa(id).stream().map(FileLine::of).toList());
        List<Addendum> changed = addenda.ofActa(id, viewer);
        model.addAttribute(
                "addenda",
                AddendumView.of(
                        changed,
                        files.ofRegistrations(
                                changed.stream().map(Addendum::registration).toList())));
        model.addAttribute("corrections", changes.of(ChangeLog.Subject.ACTA, id));
        model.addAttribute("mayRegister", viewer.is(Role.SSGC));
        return "commitment/acta/acta";
    }

    private static String listOf(ActaView acta) {
        return UriComponentsBuilder.fromPath("/compromisos")
                .queryParam("caso", acta.caseCode())
                .queryParam("espacio", acta.spaceId())
                .queryParam("actaDesde", acta.signedOn())
                .queryParam("actaHasta", acta.signedOn())
                .toUriString();
    }

    @GetMapping("/actas/{id:\\d+}/archivos/{file:\\d+}")
    ResponseEntity<Resource> download(@PathVariable long id, @PathVariable long file, Viewer viewer) {
        actas.find(id, viewer);
        ActaFile found = files.ofActa(id).stream()
                .filter(known -> known.id() == file)
                .findFirst()
                .orElseThrow(() -> new NotFound("archivo " + file));
        return Download.of(store, found.sha256(), found.name());
    }
}

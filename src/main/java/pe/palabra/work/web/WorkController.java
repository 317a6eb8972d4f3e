package pe.palabra.work.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import pe.palabra.account.Viewer;
import pe.palabra.work.WorkService;

/** The first page after coming in. */
@Controller
class WorkController {

    private final WorkService work;

    WorkController(WorkService work) {
        this.work = work;
    }

    @GetMapping("/")
    String home(Viewer viewer, Model model) {
        model.addAttribute("work", work.pageFor(viewer));
        return "work/home";
    }
}

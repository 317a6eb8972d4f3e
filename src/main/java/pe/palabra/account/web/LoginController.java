package pe.palabra.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page where one signs in. */
@Controller
class LoginController {

    private final MessageSource messages;

    LoginController(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model, Locale locale) {
        Optional<Long> minutes = Visit.LOCKED_MINUTES.take(request, Long.class);
        minutes.ifPresent(wait ->
                model.addAttribute("refusal", messages.getMessage("login.locked", new Object[] {wait}, locale)));
        Visit.USERNAME.take(request, String.class).ifPresent(username -> model.addAttribute("username", username));
        return "account/login";
    }
}

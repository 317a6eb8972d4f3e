package pe.palabra.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import pe.palabra.account.Access;
import pe.palabra.account.Passwords;
import pe.palabra.account.SignedIn;
import pe.palabra.account.Viewer;
import pe.palabra.shared.Refusal;

/** The page where one changes the own password. */
@Controller
class PasswordController {

    private static final String VIEW = "account/password";

    private final Passwords passwords;
    private final MessageSource messages;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    PasswordController(Passwords passwords, MessageSource messages) {
        this.passwords = passwords;
        this.messages = messages;
    }

    @GetMapping(Access.PASSWORD_PAGE)
    String form(Model model) {
        model.addAttribute("form", new PasswordForm(null, null, null));
        return VIEW;
    }

    @PostMapping(Access.PASSWORD_PAGE)
    ModelAndView change(
            Viewer viewer,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        if (!errors.hasFieldErrors("repeatedPassword")
                && !Objects.equals(form.newPassword(), form.repeatedPassword())) {
            errors.rejectValue("repeatedPassword", "password.different", "");
        }
        if (errors.hasErrors()) {
            return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            String session = request.getSession().getId();
            goOnAs(
                    passwords.change(viewer, typed(form.currentPassword()), typed(form.newPassword()), session),
                    request,
                    response);
        } catch (Refusal refusal) {
            errors.rejectValue(refusal.field(), refusal.key(), refusal.arguments(), refusal.key());
            return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("flash", messages.getMessage("password.changed", null, locale));
        redirect.addFlashAttribute("flashKind", "good");
        return new ModelAndView("redirect:/");
    }

    private static String typed(@Nullable String value) {
        return Objects.requireNonNull(value);
    }

    private void goOnAs(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        contexts.saveContext(context, request, response);
    }
}

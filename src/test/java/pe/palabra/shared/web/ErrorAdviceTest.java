package pe.palabra.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pe.palabra.shared.Conflict;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.Refusal;

class ErrorAdviceTest {

    record Typed(@NotBlank(message = "Escriba el nombre") String name, LocalDate day) {}

    @RestController
    static class Failing {

        @GetMapping({"/falla", "/api/v1/falla"})
        String fail(@RequestParam String how) {
            throw switch (how) {
                case "unknown" -> new NotFound("x");
                case "refused" -> Refusal.of("archivo", "file.empty");
                case "conflict" -> Conflict.because("file.empty");
                default -> new OptimisticLockingFailureException("x");
            };
        }

        @GetMapping({"/forma", "/api/v1/forma"})
        String form(@Valid Typed typed) {
            return "";
        }
    }

    private MockMvcTester mvc;

    @BeforeEach
    void start() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("es-PE"));
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        mvc = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Failing())
                .setControllerAdvice(new ErrorAdvice(new ErrorAnswers(messages)))
                .build());
    }

    @Test
    void peopleSeeAPage() {
        assertThat(get("/falla?how=unknown")).hasStatus(404).hasViewName("error/404");
        assertThat(get("/falla?how=other")).hasStatus(409).hasViewName("error/refused");
        assertThat(get("/falla?how=refused"))
                .hasStatus(422)
                .hasViewName("error/refused")
                .model()
                .containsEntry("sentence", "El archivo está vacío. Elija otro.");
        assertThat(get("/falla"))
                .hasStatus(400)
                .hasViewName("error/4xx")
                .model()
                .containsEntry("sentence", "Falta «how». Complételo e intente otra vez.");
    }

    @Test
    void programsReadWhichFieldWasRefusedAndWhy() {
        MvcTestResult answer = get("/api/v1/falla?how=refused");
        assertThat(answer).hasStatus(422).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.errores[0].campo").isEqualTo("archivo");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errores[0].motivo")
                .isEqualTo("El archivo está vacío. Elija otro.");
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(422);
        assertThat(answer).bodyJson().extractingPath("$.instance").isEqualTo("/api/v1/falla");
    }

    @Test
    void aValueThatIsNoDateIsMalformedAndOneMissingIsRefused() {
        assertThat(get("/api/v1/forma?name=x&day=ayer"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errores[0].motivo")
                .isEqualTo("El valor de «day» no se entiende. Corríjalo e intente otra vez.");
        assertThat(get("/api/v1/forma?name="))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errores[0].motivo")
                .isEqualTo("Escriba el nombre");
    }

    @Test
    void unknownConflictingAndMissingAreToldByTheirNumber() {
        assertThat(get("/api/v1/falla?how=unknown")).hasStatus(404);
        assertThat(get("/api/v1/falla?how=conflict")).hasStatus(409);
        assertThat(get("/api/v1/falla?how=other")).hasStatus(409);
        assertThat(get("/api/v1/falla")).hasStatus(400);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }
}

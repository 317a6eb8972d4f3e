package pe.palabra.commitment.web.act;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import pe.palabra.commitment.StateDetails;
import pe.palabra.commitment.StateDetails.Agreement;
import pe.palabra.commitment.StateDetails.Impediment;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.Telling;
import pe.palabra.commitment.act.Problems;
import pe.palabra.commitment.act.StateChoice;
import pe.palabra.commitment.act.ToldProgress;

/** The form of a change of state, as it was filled in. */
public record StateForm(
        @Nullable String estado,
        @Nullable String fecha,
        @Nullable String hecho,
        @Nullable String causa,
        @Nullable String condicion,
        @Nullable String impedimento,
        @Nullable String impedimentoTexto,
        @Nullable String porque,
        @Nullable String conformidad,
        @Nullable String avance,
        @Nullable MultipartFile archivo,
        @Nullable String guardado,
        @Nullable String enlace,
        @Nullable String documento,
        @Nullable String titulo,
        @Nullable Long version)
        implements EvidenceFields {

    static StateForm empty(String estado, LocalDate today, long version) {
        return new StateForm(
                estado,
                today.toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                version);
    }

    Telling telling(StateChoice choice, boolean withEvidence, LocalDate today, Problems problems) {
        LocalDate on = problems.requiredDate("fecha", fecha, today);
        String typed = problems.text("avance", avance);
        ToldProgress told = typed == null
                ? null
                : problems.reading(() -> ToldProgress.of(typed)).orElse(null);
        StateFact fact = StateFact.proposed(
                on,
                choice.state(),
                choice.coarse(),
                told == null ? null : told.text(),
                told == null ? null : told.percent(),
                StateFact.Kind.FACT);
        return new Telling(fact, details(problems), withEvidence, false);
    }

    private StateDetails details(Problems problems) {
        return new StateDetails(
                problems.text("hecho", hecho),
                problems.text("causa", causa),
                problems.text("condicion", condicion),
                chosen(Impediment.values(), Impediment::code, impedimento),
                problems.text("impedimentoTexto", impedimentoTexto),
                chosen(Agreement.values(), Agreement::code, conformidad),
                problems.text("porque", porque));
    }

    private static <T> @Nullable T chosen(T[] all, Function<T, String> code, @Nullable String typed) {
        return Arrays.stream(all)
                .filter(each -> code.apply(each).equals(typed))
                .findFirst()
                .orElse(null);
    }
}

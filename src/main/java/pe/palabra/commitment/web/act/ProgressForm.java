package pe.palabra.commitment.web.act;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import pe.palabra.commitment.StateDetails;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.Telling;
import pe.palabra.commitment.act.Problems;
import pe.palabra.commitment.act.ToldProgress;

/** The form of an update of progress, as it was filled in. */
public record ProgressForm(
        @Nullable String fecha,
        @Nullable String avance,
        @Nullable String hecho,
        @Nullable MultipartFile archivo,
        @Nullable String guardado,
        @Nullable String enlace,
        @Nullable String documento,
        @Nullable String titulo,
        @Nullable Long version)
        implements EvidenceFields {

    static ProgressForm empty(LocalDate today, long version) {
        return new ProgressForm(today.toString(), null, null, null, null, null, null, null, version);
    }

    Telling telling(LocalDate today, Problems problems) {
        LocalDate on = problems.requiredDate("fecha", fecha, today);
        String typed = problems.required("avance", avance, "act.progress.missing");
        ToldProgress told = problems.reading(() -> ToldProgress.of(typed)).orElse(new ToldProgress(typed, null));
        StateFact fact = StateFact.proposed(on, null, false, told.text(), told.percent(), StateFact.Kind.FACT);
        String done = problems.text("hecho", hecho);
        return new Telling(fact, new StateDetails(done, null, null, null, null, null, null), false, false);
    }
}

package pe.palabra.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What waits for SSGC, in order of date: imports to confirm or that failed, months over whose report is a draft. */
final class Errands {

    private Errands() {}

    static List<Errand> of(List<ImportLine> imports, List<MonthLine> months, LocalDate today) {
        Stream<Errand> drafts = months.stream().filter(MonthLine::draft).map(month -> issue(month, today));
        return Stream.concat(imports.stream().map(line -> look(line, today)), drafts)
                .sorted(Comparator.comparing(Errand::on))
                .toList();
    }

    private static Errand look(ImportLine line, LocalDate today) {
        boolean failed = line.failed();
        return new Errand(
                line.uploadedDay(),
                since(line.uploadedDay(), today),
                (failed ? "Volver a subir " : "Confirmar o descartar ") + line.fileName(),
                failed
                        ? "No se pudo leer: su página dice qué falta y qué hacer"
                        : "Información al " + line.cutOffDate() + ": " + line.counts(),
                line.href(),
                failed ? "Ver por qué" : "Revisar");
    }

    private static Errand issue(MonthLine month, LocalDate today) {
        long days = ChronoUnit.DAYS.between(month.draftSince(), today) + 1;
        return new Errand(
                month.draftSince(),
                since(month.draftSince(), today),
                "Emitir el reporte mensual de " + month.name(),
                "El mes terminó hace " + (days == 1 ? "1 día" : days + " días")
                        + "; sus cifras siguen al registro hasta que se emita",
                month.href(),
                "Abrir");
    }

    private static String since(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        return days <= 0 ? "Hoy" : days == 1 ? "Ayer" : "Hace " + days + " días";
    }
}

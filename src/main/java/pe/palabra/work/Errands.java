package pe.palabra.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pe.palabra.shared.Formats;

/**
 * What waits for a person; for SSGC, in order of date: imports to confirm or that failed, the states they ask for and history does not
 * allow, spaces to reclassify, months over whose report is a draft.
 */
final class Errands {

    private static final int MONTHS_SHOWN = 3;

    private Errands() {}

    static List<Errand> of(
            List<ImportLine> imports, List<TurnedSpace> turned, List<MonthLine> months, LocalDate today) {
        List<MonthLine> drafts = months.stream().filter(MonthLine::draft).toList();
        Stream<Errand> uploads = imports.stream().map(line -> look(line, today));
        Stream<Errand> states =
                imports.stream().filter(line -> line.statesLeft() > 0).map(line -> decide(line, today));
        Stream<Errand> spaces = turned.stream().map(space -> reclassify(space, today));
        Stream<Errand> issues = drafts.stream().limit(MONTHS_SHOWN).map(month -> issue(month, today));
        Stream<Errand> rest =
                drafts.stream().skip(MONTHS_SHOWN).limit(1).map(month -> issueOlder(month, drafts, today));
        return Stream.of(uploads, states, spaces, issues, rest)
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Errand::on))
                .toList();
    }

    /** What waits for SSPI: the cases whose risk nobody said, on which the class of their spaces rests (R4). */
    static List<Errand> ofRisk(long cases, LocalDate today) {
        if (cases == 0) {
            return List.of();
        }
        return List.of(new Errand(
                today,
                "Hoy",
                cases == 1
                        ? "Registrar el riesgo de 1 caso"
                        : "Registrar el riesgo de " + Formats.number(cases) + " casos",
                "Nadie lo ha dicho todavía; de él depende si sus espacios se priorizan",
                Lists.WITHOUT_RISK,
                "Ver los casos"));
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

    private static Errand decide(ImportLine line, LocalDate today) {
        boolean one = line.statesLeft() == 1;
        return new Errand(
                line.uploadedDay(),
                since(line.uploadedDay(), today),
                "Decidir " + (one ? "1 estado" : Formats.number(line.statesLeft()) + " estados") + " de "
                        + line.fileName(),
                "La historia no los admite: quedan como están, salvo los que usted marque con su motivo",
                line.statesLeftHref(),
                "Decidir");
    }

    private static Errand reclassify(TurnedSpace space, LocalDate today) {
        return new Errand(
                space.turnedOn(),
                since(space.turnedOn(), today),
                space.title(),
                space.detail(),
                space.href(),
                "Reclasificar");
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

    /** Older drafts in one line; {@code newest}: the latest of them. */
    private static Errand issueOlder(MonthLine newest, List<MonthLine> drafts, LocalDate today) {
        int older = drafts.size() - MONTHS_SHOWN;
        return new Errand(
                newest.draftSince(),
                since(newest.draftSince(), today),
                older == 1 ? "Emitir 1 reporte anterior" : "Emitir " + Formats.number(older) + " reportes anteriores",
                "De meses que terminaron antes: entre todos, " + Formats.number(drafts.size()) + " esperan",
                Lists.DRAFT_REPORTS,
                "Ver la lista");
    }

    private static String since(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        return days <= 0 ? "Hoy" : days == 1 ? "Ayer" : "Hace " + days + " días";
    }
}

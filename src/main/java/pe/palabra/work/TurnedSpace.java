package pe.palabra.work;

import java.time.LocalDate;
import pe.palabra.shared.Formats;

/** A space that became prioritised, with commitments whose "En proceso" nobody told finer since (R1). */
public record TurnedSpace(long id, String name, String caseCode, LocalDate turnedOn, long toReclassify) {

    String title() {
        return "Reclasificar los «En proceso» de " + name;
    }

    String detail() {
        String waiting = toReclassify == 1
                ? "1 compromiso espera su estado detallado"
                : Formats.number(toReclassify) + " compromisos esperan su estado detallado";
        return "Caso " + caseCode + "; pasó a priorizado el " + Formats.date(turnedOn) + ": " + waiting;
    }

    String href() {
        return "/compromisos?espacio=" + id + "&" + Lists.TO_RECLASSIFY;
    }
}

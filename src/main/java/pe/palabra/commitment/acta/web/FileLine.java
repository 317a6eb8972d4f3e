package pe.palabra.commitment.acta.web;

import java.util.Locale;
import pe.palabra.dialogue.acta.ActaFiles.ActaFile;

/** A file of an acta as it is read: its name, its size and the hash that tells it from any other. */
public record FileLine(long id, String name, String sizeText, String sha256) {

    private static final double KILO = 1024;

    static FileLine of(ActaFile file) {
        double kilos = file.size() / KILO;
        String size = kilos < KILO
                ? String.format(Locale.US, "%.0f kB", Math.max(kilos, 1))
                : String.format(Locale.US, "%.1f MB", kilos / KILO);
        return new FileLine(file.id(), file.name(), size, file.sha256());
    }
}

package pe.palabra.work;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pe.palabra.account.Access;
import pe.palabra.account.Viewer;
import pe.palabra.shared.Formats;
import pe.palabra.shared.PalabraSettings;

/** Draws the frame of a page for whoever looks at it: the menu holds only what exists and they may read. */
@Service
public class LayoutService {

    private static final String REGISTERS = "/actas/nueva";

    private final Clock clock;
    private final boolean demo;
    private final @Nullable String clockNote;

    LayoutService(Clock clock, PalabraSettings settings) {
        this.clock = clock;
        this.demo = settings.showsDemo();
        this.clockNote = settings.clock() == null ? null : clockNote(clock);
    }

    /** A moved clock has just begun to tick when this is made. */
    private static String clockNote(Clock moved) {
        return "El reloj partió del " + Formats.dateTime(moved.instant()) + " (hora de Lima); no es la hora real";
    }

    /** The frame around {@code path}; {@code reach} says which addresses exist and may be read; nobody: no menu. */
    public Layout frame(@Nullable Viewer viewer, String path, Predicate<String> reach) {
        ZonedDateTime now = ZonedDateTime.now(clock).withZoneSameInstant(Formats.LIMA);
        return new Layout(
                demo,
                clockNote,
                viewer == null
                        ? new Menu(List.of())
                        : menu(path, reach, YearMonth.from(now).minusMonths(1)),
                viewer == null
                        ? List.of()
                        : items(path, reach, Stream.of(new Place("Cambiar mi contraseña", Access.PASSWORD_PAGE))),
                viewer == null ? null : viewer.displayName(),
                viewer == null ? "" : roles(viewer),
                CalendarWords.dayAndHour(now),
                reach);
    }

    private Menu menu(String path, Predicate<String> reach, YearMonth lastMonth) {
        String reports = reach.test("/reportes") ? "/reportes" : "/reportes/mensual/" + lastMonth;
        return new Menu(items(
                path,
                reach,
                Stream.of(
                        new Place("Mi trabajo", "/"),
                        new Place("Compromisos", "/compromisos"),
                        new Place("Actas", "/actas"),
                        new Place("Registrar acta", REGISTERS),
                        new Place("Casos", "/casos"),
                        new Place("Calidad", "/calidad"),
                        new Place("Importaciones", "/importaciones"),
                        new Place("Reportes", reports))));
    }

    private static List<MenuItem> items(String path, Predicate<String> reach, Stream<Place> places) {
        return places.filter(place -> reach.test(place.href()))
                .map(place -> new MenuItem(place.name(), place.href(), place.current(path)))
                .toList();
    }

    private static String roles(Viewer viewer) {
        return String.join(
                ", ", viewer.roles().stream().map(Enum::name).sorted().toList());
    }

    private record Place(String name, String href) {

        @Nullable
        String current(String path) {
            if (path.equals(href)) {
                return "page";
            }
            return !href.equals("/") && home(path).startsWith(section() + "/") && !isAnAct(path) ? "true" : null;
        }

        /** Spaces have no place of their own: they are found in their cases. */
        private static String home(String path) {
            return path.startsWith("/espacios/") ? "/casos/" : path.startsWith("/pedidos/") ? "/actas/" : path;
        }

        /** What registers something new has a place of its own, beside the section's. */
        private boolean isAnAct(String path) {
            return path.equals(REGISTERS) || href.equals(REGISTERS);
        }

        /** The first word of the address: all of /reportes/… belongs to Reportes. */
        private String section() {
            int end = href.indexOf('/', 1);
            return end < 0 ? href : href.substring(0, end);
        }
    }
}

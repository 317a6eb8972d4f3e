package pe.palabra.report.web.rows;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.EditionDifferences.Difference;
import pe.palabra.report.Report;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.StateNames;
import pe.palabra.shared.Formats;

/** What an edition says otherwise than the one before it: figures, and a page of rows. */
public record DifferencesView(
        String periodName,
        String reportHref,
        int edition,
        @Nullable String reason,
        List<FigureChange> figures,
        List<StateChange> states,
        String entered,
        String left,
        String changed,
        List<DifferenceLine> lines,
        String shown,
        @Nullable String previous,
        @Nullable String next) {

    /** A figure of the whole report in both editions. */
    public record FigureChange(String code, String before, String now, String change) {}

    /** A state of one class of spaces in both editions, by the name that the class gives it. */
    public record StateChange(String name, SpaceClass spaceClass, String before, String now, String change) {}

    static DifferencesView of(
            Report before,
            Report now,
            List<Difference> differences,
            Viewer viewer,
            RowPaging paging,
            LongFunction<String> units) {
        String here = "/reportes/mensual/" + now.period();
        String page = here + "/diferencias?edicion=" + now.edition() + "&pagina=";
        int first = paging.number() * paging.size();
        List<DifferenceLine> lines = differences.stream()
                .skip(first)
                .limit(paging.size())
                .map(difference -> DifferenceLine.of(difference, units))
                .toList();
        return new DifferencesView(
                now.period().name(),
                here + "?edicion=" + now.edition(),
                now.edition(),
                now.reason(),
                figures(before.content().seenBy(viewer), now.content().seenBy(viewer)),
                states(before.content().seenBy(viewer), now.content().seenBy(viewer)),
                count(differences, some -> some.before() == null ? 1 : 0),
                count(differences, some -> some.now() == null ? 1 : 0),
                count(differences, some -> some.before() != null && some.now() != null ? 1 : 0),
                lines,
                Formats.number(first + 1) + " a " + Formats.number(first + lines.size()) + " de "
                        + Formats.number(differences.size()),
                paging.number() == 0 ? null : page + (paging.number() - 1),
                first + lines.size() < differences.size() ? page + (paging.number() + 1) : null);
    }

    private static List<FigureChange> figures(ReportContent before, ReportContent now) {
        return Stream.of(Figure.values())
                .filter(figure -> before.count(figure) != now.count(figure))
                .map(figure -> new FigureChange(
                        figure.code(),
                        Formats.number(before.count(figure)),
                        Formats.number(now.count(figure)),
                        Change.of(now.count(figure) - before.count(figure))))
                .toList();
    }

    private static List<StateChange> states(ReportContent before, ReportContent now) {
        return Stream.of(SpaceClass.values())
                .flatMap(spaceClass -> StateNames.of(spaceClass).stream()
                        .filter(name -> before.named(spaceClass, name) != now.named(spaceClass, name))
                        .map(name -> new StateChange(
                                name,
                                spaceClass,
                                Formats.number(before.named(spaceClass, name)),
                                Formats.number(now.named(spaceClass, name)),
                                Change.of(now.named(spaceClass, name) - before.named(spaceClass, name)))))
                .toList();
    }

    private static String count(List<Difference> differences, ToIntFunction<Difference> one) {
        return Formats.number(differences.stream().mapToInt(one).sum());
    }
}

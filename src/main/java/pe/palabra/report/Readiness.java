package pe.palabra.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pe.palabra.report.figures.BalanceLine;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportGroup;
import pe.palabra.report.narrative.Narrative;
import pe.palabra.report.narrative.SavedNarrative;
import pe.palabra.report.register.ReadinessQueries;
import pe.palabra.report.register.ReadinessQueries.OpenEnd;

/** "¿Listo para emitir?": what is known to be left before a draft is issued (C8). Only the cuadre prevents it. */
@Service
public class Readiness {

    private final ReadinessQueries queries;
    private final ReportRows rows;

    Readiness(ReadinessQueries queries, ReportRows rows) {
        this.queries = queries;
        this.rows = rows;
    }

    /** What a check looks at; each has its sentence and a way to its rows. */
    public enum Subject {
        CUADRE,
        NO_NEWS,
        WITHOUT_DEADLINE,
        NOT_UPDATED,
        TO_CATALOGUE,
        CLOSED_WITHOUT_EVIDENCE,
        CLASS_WITHOUT_SUPPORT,
        ROWS_REFUSED,
        NARRATIVE_MISSING,
        NARRATIVE_ODD
    }

    /** Something left to look at: how many, and the names under which its rows open; {@code id}: of an import. */
    public record Check(Subject subject, long count, List<Named> named) {

        public boolean blocks() {
            return subject == Subject.CUADRE;
        }
    }

    public record Named(String name, @Nullable Long id) {}

    /** Empty when nothing is left. */
    public List<Check> of(Report draft, @Nullable SavedNarrative narrative) {
        ReportContent content = draft.content();
        List<Check> checks = new ArrayList<>();
        add(
                checks,
                Subject.CUADRE,
                names(content.unbalanced().stream().map(BalanceLine::unit).toList()));
        add(checks, Subject.NO_NEWS, names(unitsWithoutNews(content)));
        count(checks, Subject.WITHOUT_DEADLINE, content.count(Figure.WITHOUT_DEADLINE));
        count(checks, Subject.NOT_UPDATED, content.count(Figure.NOT_UPDATED));
        Map<ReadinessQueries.Kind, List<OpenEnd>> ends =
                queries.openEnds(draft.frame(), content, () -> rows.codes(draft, Figure.CLOSED)).stream()
                        .collect(Collectors.groupingBy(OpenEnd::kind, TreeMap::new, Collectors.toList()));
        ends.forEach((kind, found) -> checks.add(new Check(
                Subject.valueOf(kind.name()),
                found.get(0).found(),
                found.stream().map(end -> new Named(end.name(), end.id())).toList())));
        narrative(checks, content, narrative);
        return checks;
    }

    private static void narrative(List<Check> checks, ReportContent content, @Nullable SavedNarrative narrative) {
        if (narrative == null || narrative.text().isBlank()) {
            count(checks, Subject.NARRATIVE_MISSING, 1);
        } else {
            add(checks, Subject.NARRATIVE_ODD, names(new Narrative(narrative.text(), content).oddNumbers()));
        }
    }

    /** Units with open commitments of which nobody told anything dated in the month. */
    private static List<String> unitsWithoutNews(ReportContent content) {
        Map<String, List<ReportGroup>> units = content.groups().stream()
                .collect(Collectors.groupingBy(ReportGroup::unit, TreeMap::new, Collectors.toList()));
        return units.entrySet().stream()
                .filter(unit -> sum(unit.getValue(), Figure.OPEN) > 0 && sum(unit.getValue(), Figure.TOLD) == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int sum(List<ReportGroup> groups, Figure figure) {
        return groups.stream().mapToInt(group -> group.count(figure)).sum();
    }

    private static List<Named> names(List<String> names) {
        return names.stream().map(name -> new Named(name, null)).toList();
    }

    private static void add(List<Check> checks, Subject subject, List<Named> named) {
        if (!named.isEmpty()) {
            checks.add(new Check(subject, named.size(), named));
        }
    }

    private static void count(List<Check> checks, Subject subject, long count) {
        if (count > 0) {
            checks.add(new Check(subject, count, List.of()));
        }
    }
}

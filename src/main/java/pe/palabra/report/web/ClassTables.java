package pe.palabra.report.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.Report;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportGroup;
import pe.palabra.report.web.rows.RowAddress;

/** Lays out a table for each class that a report has, compared with the last issued one. */
final class ClassTables {

    private ClassTables() {}

    static List<ClassTable> of(ReportContent content, Optional<Report> before, RowAddress all) {
        List<ReportGroup> past = before.map(report -> report.content().groups()).orElse(List.of());
        ClassTable.Past sameGroup = group -> past.stream()
                .filter(other -> other.unitId() == group.unitId() && other.spaceClass() == group.spaceClass())
                .findFirst()
                .orElse(null);
        return Stream.of(SpaceClass.values())
                .map(spaceClass ->
                        ClassTable.of(spaceClass, ofClass(content, spaceClass), before.isPresent(), sameGroup, all))
                .filter(table -> !table.units().isEmpty())
                .toList();
    }

    private static List<ReportGroup> ofClass(ReportContent content, SpaceClass spaceClass) {
        return content.groups().stream()
                .filter(group -> group.spaceClass() == spaceClass)
                .toList();
    }
}

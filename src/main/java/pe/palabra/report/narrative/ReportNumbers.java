package pe.palabra.report.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.BalanceLine;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportContent;
import pe.palabra.report.figures.ReportGroup;

/** Every number that a report shows or adds up to, to tell whether one that somebody typed is among them. */
final class ReportNumbers {

    private final Set<Integer> counts = new HashSet<>(Set.of(0));
    private final Set<String> percentages = new HashSet<>();

    ReportNumbers(ReportContent content) {
        add(content.groups());
        content.groups().forEach(group -> add(List.of(group)));
        for (SpaceClass spaceClass : SpaceClass.values()) {
            add(content, group -> group.spaceClass() == spaceClass);
        }
        content.groups().stream()
                .map(ReportGroup::unitId)
                .distinct()
                .forEach(unit -> add(content, group -> group.unitId() == unit));
        content.balance().forEach(this::add);
    }

    boolean hold(int number) {
        return counts.contains(number);
    }

    boolean holdPercentage(BigDecimal number) {
        return percentages.contains(number.setScale(1, RoundingMode.HALF_UP).toPlainString());
    }

    private void add(ReportContent content, Predicate<ReportGroup> groups) {
        add(content.groups().stream().filter(groups).toList());
    }

    private void add(List<ReportGroup> groups) {
        for (Figure figure : Figure.values()) {
            counts.add(groups.stream().mapToInt(group -> group.count(figure)).sum());
        }
        for (EquivalentState state : EquivalentState.values()) {
            counts.add(groups.stream().mapToInt(group -> group.count(state)).sum());
        }
        groups.stream()
                .flatMap(group -> group.states().keySet().stream())
                .distinct()
                .forEach(state -> counts.add(groups.stream()
                        .mapToInt(group -> group.states().getOrDefault(state, 0))
                        .sum()));
        counts.add(groups.size());
        percentage(groups);
    }

    private void percentage(List<ReportGroup> groups) {
        int reported =
                groups.stream().mapToInt(group -> group.count(Figure.REPORTED)).sum();
        int fulfilled = groups.stream()
                .mapToInt(group -> group.count(EquivalentState.FULFILLED))
                .sum();
        if (reported > 0) {
            percentages.add(BigDecimal.valueOf(fulfilled)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(BigDecimal.valueOf(reported), 1, RoundingMode.HALF_UP)
                    .toPlainString());
        }
    }

    private void add(BalanceLine line) {
        Stream.of(
                        line.previous(),
                        line.news(),
                        line.late(),
                        line.entered(),
                        line.left(),
                        line.annulled(),
                        line.absorbed(),
                        line.total())
                .forEach(counts::add);
    }
}

package pe.palabra.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.commitment.StateLook;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportGroup;
import pe.palabra.report.web.rows.Change;
import pe.palabra.report.web.rows.FigureLink;
import pe.palabra.report.web.rows.RowAddress;

/**
 * The table of one class, in its own names: states down, units across. In non-prioritised spaces the total is what is
 * reported, with "No se reportan" apart (R11.4).
 */
public record ClassTable(
        SpaceClass spaceClass,
        List<String> units,
        boolean together,
        boolean compared,
        List<Line> states,
        Line total,
        List<Line> foot) {

    /** A line of figures, one per unit and their sum; {@code label} the key of its name, without a state to show. */
    public record Line(@Nullable StateLook look, String label, List<Cell> cells, FigureLink sum) {}

    /** A figure and its change from the last issued report, when there is one. */
    public record Cell(FigureLink figure, @Nullable String change) {}

    /** What the last issued report said in the place of a group, null without one. */
    interface Past {
        @Nullable
        ReportGroup of(ReportGroup group);
    }

    static ClassTable of(SpaceClass spaceClass, List<ReportGroup> groups, boolean compared, Past past, RowAddress all) {
        Maker maker = new Maker(groups, compared, past, all.of(spaceClass));
        Figure total = spaceClass == SpaceClass.PRIORITISED ? Figure.TOTAL : Figure.REPORTED;
        List<Line> foot = new ArrayList<>();
        if (spaceClass == SpaceClass.NOT_PRIORITISED) {
            foot.add(maker.line(EquivalentState.NOT_REPORTED, "noSeReportan"));
        }
        Stream.of(Figure.NEW, Figure.CLOSED, Figure.CLOSED_FULFILLED, Figure.REOPENED)
                .forEach(figure -> foot.add(maker.line(figure, figure.code())));
        return new ClassTable(
                spaceClass,
                groups.stream().map(ReportGroup::unit).toList(),
                groups.size() > 1,
                compared,
                maker.states(spaceClass),
                maker.line(total, "total"),
                foot);
    }

    public boolean prioritised() {
        return spaceClass == SpaceClass.PRIORITISED;
    }

    private record Maker(List<ReportGroup> groups, boolean compared, Past past, RowAddress all) {

        List<Line> states(SpaceClass spaceClass) {
            return switch (spaceClass) {
                case PRIORITISED ->
                    Stream.of(CommitmentState.values()).map(this::line).toList();
                case NOT_PRIORITISED ->
                    Stream.of(EquivalentState.values())
                            .filter(state -> state != EquivalentState.NOT_REPORTED)
                            .flatMap(state -> Stream.concat(Stream.of(line(state)), within(state)))
                            .toList();
            };
        }

        /** What a director must act on is hidden by a coarse name: it stands below it (R11.5). */
        private Stream<Line> within(EquivalentState state) {
            return state == EquivalentState.IN_PROGRESS
                    ? Stream.of(CommitmentState.SUSPENDED, CommitmentState.UNVIABLE, CommitmentState.NO_INFORMATION)
                            .map(fine -> line(fine, "deLosCuales"))
                    : Stream.empty();
        }

        Line line(CommitmentState state) {
            return line(state, "");
        }

        private Line line(CommitmentState state, String label) {
            return line(
                    StateLook.of(state),
                    label,
                    group -> group.states().getOrDefault(state, 0),
                    address -> address.named(state.label()));
        }

        Line line(EquivalentState state) {
            return line(StateLook.of(state), "", group -> group.count(state), address -> address.named(state.label()));
        }

        Line line(EquivalentState state, String label) {
            return line(null, label, group -> group.count(state), address -> address.named(state.label()));
        }

        Line line(Figure figure, String label) {
            return line(null, label, group -> group.count(figure), address -> address.of(figure));
        }

        private Line line(
                @Nullable StateLook look,
                String label,
                ToIntFunction<ReportGroup> count,
                Function<RowAddress, RowAddress> narrowed) {
            List<Cell> cells = groups.stream()
                    .map(group -> new Cell(
                            narrowed.apply(all.ofUnit(group.unit())).showing(count.applyAsInt(group)),
                            change(group, count)))
                    .toList();
            int sum = groups.stream().mapToInt(count).sum();
            return new Line(look, label, cells, narrowed.apply(all).showing(sum));
        }

        private @Nullable String change(ReportGroup group, ToIntFunction<ReportGroup> count) {
            if (!compared) {
                return null;
            }
            ReportGroup before = past.of(group);
            return Change.of(count.applyAsInt(group) - (before == null ? 0 : count.applyAsInt(before)));
        }
    }
}

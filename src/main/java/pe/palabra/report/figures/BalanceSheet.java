package pe.palabra.report.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pe.palabra.dialogue.SpaceClass;

/** Adds up the cuadre of a report from its rows and what is gone (R11.7). */
public final class BalanceSheet {

    private record Group(long unitId, SpaceClass spaceClass) {

        static Group of(Position position) {
            return new Group(position.unitId(), position.spaceClass());
        }
    }

    private static final class Terms {
        private int started;
        private int news;
        private int late;
        private int total;
        private final Map<Movement.Kind, Integer> moved = new EnumMap<>(Movement.Kind.class);

        int moved(Movement.Kind kind) {
            return moved.getOrDefault(kind, 0);
        }
    }

    private final @Nullable ReportContent previous;
    private final ReportNames names;
    private final Consumer<Movement> movements;
    private final Map<Group, Terms> groups = new HashMap<>();
    private @Nullable Position last;
    private @Nullable Terms terms;

    private BalanceSheet(@Nullable ReportContent previous, ReportNames names, Consumer<Movement> movements) {
        this.previous = previous;
        this.names = names;
        this.movements = movements;
    }

    /**
     * The cuadre per unit and class; what makes it besides new and late ones is handed out. {@code previous}: what the
     * previous issued report said, null if there is none; {@code reasons}: why some are gone, the others only left.
     */
    public static List<BalanceLine> of(
            Counted counted,
            @Nullable ReportContent previous,
            Map<String, Movement.Kind> reasons,
            ReportNames names,
            Consumer<Movement> movements) {
        BalanceSheet sheet = new BalanceSheet(previous, names, movements);
        for (int i = 0; i < counted.rows().size(); i++) {
            sheet.add(counted.rows().row(i));
        }
        counted.gone().forEach((code, from) -> sheet.gone(code, from, reasons.getOrDefault(code, Movement.Kind.LEFT)));
        return sheet.lines();
    }

    private void add(RowTable.Row row) {
        Position to = row.position();
        if (row.stays()) {
            stays(to);
            return;
        }
        Position from = row.from();
        started(from);
        Terms terms = of(to);
        boolean isNew = row.isIn(Figure.NEW);
        terms.news += isNew ? 1 : 0;
        terms.late += !isNew && row.isIn(Figure.LATE_NEW) ? 1 : 0;
        terms.total += to.adds() ? 1 : 0;
        Movement.of(row, from).forEach(this::move);
    }

    private void stays(Position position) {
        if (position.adds()) {
            Terms terms = of(position);
            terms.started++;
            terms.total++;
        }
    }

    private void gone(String code, Position from, Movement.Kind reason) {
        started(from);
        if (from.adds()) {
            move(new Movement(code, reason, from, from, null));
        }
    }

    private void started(@Nullable Position from) {
        if (from != null && from.adds()) {
            of(from).started++;
        }
    }

    private void move(Movement movement) {
        of(movement.group()).moved.merge(movement.kind(), 1, Integer::sum);
        movements.accept(movement);
    }

    /** Rows of one case follow each other: mostly those of the last one. */
    private Terms of(Position position) {
        if (last == null || terms == null || !last.sameGroup(position)) {
            last = position;
            terms = groups.computeIfAbsent(Group.of(position), some -> new Terms());
        }
        return terms;
    }

    private List<BalanceLine> lines() {
        List<BalanceLine> lines = new ArrayList<>();
        groups.forEach((group, terms) -> lines.add(line(group, terms)));
        lines.sort(Comparator.comparing(BalanceLine::spaceClass)
                .thenComparing(BalanceLine::unit)
                .thenComparing(BalanceLine::unitId));
        return lines;
    }

    private BalanceLine line(Group group, Terms terms) {
        return new BalanceLine(
                group.unitId(),
                names.unit(group.unitId()),
                group.spaceClass(),
                previous == null ? terms.started : previous.total(group.unitId(), group.spaceClass()),
                terms.news,
                terms.late,
                terms.moved(Movement.Kind.ENTERED),
                terms.moved(Movement.Kind.LEFT),
                terms.moved(Movement.Kind.ANNULLED),
                terms.moved(Movement.Kind.ABSORBED),
                terms.total);
    }
}

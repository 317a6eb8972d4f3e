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

/** Adds up the cuadre of a report while its rows go by. */
final class BalanceSheet {

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

    private final Start start;
    private final ReportNames names;
    private final Consumer<Movement> movements;
    private final Map<Group, Terms> groups = new HashMap<>();

    BalanceSheet(Start start, ReportNames names, Consumer<Movement> movements) {
        this.start = start;
        this.names = names;
        this.movements = movements;
    }

    /** Takes down a row; answers whether it entered its group. */
    boolean add(KnownCommitment commitment, ReportRow row) {
        Position from = start.take(commitment);
        Position to = row.position();
        started(from);
        Terms terms = of(Group.of(to));
        boolean isNew = row.figures().contains(Figure.NEW);
        boolean isLate = !isNew && row.figures().contains(Figure.LATE_NEW);
        terms.news += isNew ? 1 : 0;
        terms.late += isLate ? 1 : 0;
        terms.total += to.adds() ? 1 : 0;
        List<Movement> moves = Movement.of(row.code(), from, to, isNew || isLate);
        moves.forEach(this::move);
        return moves.stream().anyMatch(move -> move.kind() == Movement.Kind.ENTERED);
    }

    /** Takes down what the previous report counted and this one does not; whose reason nobody knows left. */
    void gone(Map<String, Movement.Kind> reasons) {
        start.rest().forEach((code, from) -> {
            started(from);
            if (from.adds()) {
                move(new Movement(code, reasons.getOrDefault(code, Movement.Kind.LEFT), from, from, null));
            }
        });
    }

    private void started(@Nullable Position from) {
        if (from != null && from.adds()) {
            of(Group.of(from)).started++;
        }
    }

    private void move(Movement movement) {
        of(Group.of(movement.group())).moved.merge(movement.kind(), 1, Integer::sum);
        movements.accept(movement);
    }

    private Terms of(Group group) {
        return groups.computeIfAbsent(group, some -> new Terms());
    }

    List<BalanceLine> lines() {
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
                start.total(group.unitId(), group.spaceClass(), terms.started),
                terms.news,
                terms.late,
                terms.moved(Movement.Kind.ENTERED),
                terms.moved(Movement.Kind.LEFT),
                terms.moved(Movement.Kind.ANNULLED),
                terms.moved(Movement.Kind.ABSORBED),
                terms.total);
    }
}

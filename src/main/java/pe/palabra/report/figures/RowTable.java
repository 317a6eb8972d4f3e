package pe.palabra.report.figures;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.territory.GovernmentLevel;

/**
 * The rows of a report in byte order of code, some 60 bytes each, so that those of a whole register stay in memory: the
 * figures are added up from them, and a figure opens those that are in it (R11).
 */
public final class RowTable {

    private static final Figure[] FIGURES = Figure.values();
    private static final SpaceClass[] CLASSES = SpaceClass.values();
    private static final CommitmentState[] STATES = CommitmentState.values();
    private static final CommitmentKind[] KINDS = CommitmentKind.values();
    private static final GovernmentLevel[] LEVELS = GovernmentLevel.values();

    private final RowColumns columns;

    RowTable(RowColumns columns) {
        this.columns = columns;
    }

    public int size() {
        return columns.size();
    }

    public Row row(int index) {
        return new Row(index);
    }

    /** The index of the first row whose code comes after one. */
    public int after(String code) {
        int found = find(code);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** Negative when there is none, and then one more than the place where it belongs. */
    private int find(String code) {
        byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = columns.compareCode(middle, bytes);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return -low - 1;
    }

    /** This table with other rows in place of those of some codes. */
    RowTable with(Collection<String> replaced, RowTable others) {
        int[] dropped = replaced.stream()
                .mapToInt(this::find)
                .filter(i -> i >= 0)
                .sorted()
                .toArray();
        RowColumns all = RowColumns.roomFor(columns, others.columns);
        int next = 0;
        for (int i = 0; i < others.size(); i++) {
            int place = after(others.columns.code(i));
            all.addWithout(dropped, columns, next, place);
            all.add(others.columns, i, i + 1);
            next = place;
        }
        all.addWithout(dropped, columns, next, size());
        return new RowTable(all);
    }

    /** Its rows in the order in which the commitments came into the register, some at a time. */
    public Iterator<List<Row>> inOrderOfRegister(int atATime) {
        int[] order = IntStream.range(0, size())
                .mapToLong(index -> (long) columns.get(index, RowColumns.COMMITMENT) << Integer.SIZE | index)
                .sorted()
                .mapToInt(keyed -> (int) keyed)
                .toArray();
        return some(order, atATime);
    }

    /** Rows by their indexes, some at a time. */
    public Iterator<List<Row>> some(int[] indexes, int atATime) {
        return IntStream.iterate(0, from -> from < indexes.length, from -> from + atATime)
                .mapToObj(from -> Arrays.stream(indexes, from, Math.min(from + atATime, indexes.length))
                        .mapToObj(this::row)
                        .toList())
                .iterator();
    }

    /** A row where it stands in its table. */
    public final class Row implements CountedRow {

        private final int index;

        private Row(int index) {
            this.index = index;
        }

        private int get(int column) {
            return columns.get(index, column);
        }

        private <E extends Enum<E>> @Nullable E named(E[] values, int place) {
            return RowColumns.unpacked(values, get(RowColumns.NAMED), place);
        }

        @Override
        public String code() {
            return columns.code(index);
        }

        @Override
        public long unitId() {
            return get(RowColumns.UNIT);
        }

        @Override
        public SpaceClass spaceClass() {
            return Objects.requireNonNull(named(CLASSES, 0));
        }

        @Override
        public CommitmentState state() {
            return Objects.requireNonNull(named(STATES, 1));
        }

        @Override
        public boolean isIn(Figure figure) {
            return (get(RowColumns.FIGURES) >>> figure.ordinal() & 1) == 1;
        }

        @Override
        public Set<Figure> figures() {
            Set<Figure> figures = EnumSet.noneOf(Figure.class);
            for (Figure figure : FIGURES) {
                if (isIn(figure)) {
                    figures.add(figure);
                }
            }
            return figures;
        }

        public @Nullable CommitmentKind kind() {
            return named(KINDS, 2);
        }

        public @Nullable GovernmentLevel level() {
            return named(LEVELS, 3);
        }

        /** 0: nobody. */
        public long responsibleId() {
            return get(RowColumns.RESPONSIBLE);
        }

        public LocalDate since() {
            return LocalDate.ofEpochDay(get(RowColumns.SINCE));
        }

        /** 0 of a row of an issued report, which is told as it was written down. */
        public long commitmentId() {
            return get(RowColumns.COMMITMENT);
        }

        /** The last day on which more was told of it than the same again. */
        public LocalDate updatedOn() {
            return LocalDate.ofEpochDay(get(RowColumns.UPDATED));
        }

        byte[] codeBytes() {
            return columns.codeBytes(index);
        }

        /** A bit for each figure. */
        int bits() {
            return get(RowColumns.FIGURES);
        }

        int sinceDay() {
            return get(RowColumns.SINCE);
        }

        /** Whether it is where the previous report counted it, and so changes nothing in the cuadre. */
        boolean stays() {
            return get(RowColumns.FROM) == Position.number(position()) && !isIn(Figure.NEW) && !isIn(Figure.LATE_NEW);
        }

        /** Where the previous report counted it. */
        @Nullable
        Position from() {
            return Position.ofNumber(get(RowColumns.FROM));
        }

        Position position() {
            return Position.of(unitId(), spaceClass(), state());
        }
    }
}

package pe.palabra.report.figures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows side by side: their codes in one array of bytes, all else as numbers in another. Filled once, then only read. */
final class RowColumns {

    static final int FIGURES = 0;
    static final int UNIT = 1;
    static final int RESPONSIBLE = 2;
    static final int SINCE = 3;
    static final int FROM = 4;
    /** Class, state, kind and level, a byte each. */
    static final int NAMED = 5;

    static final int COMMITMENT = 6;
    static final int UPDATED = 7;

    private static final int WIDTH = 8;
    private static final int FIRST = 64;

    private byte[] codes = new byte[0];
    private int[] ends = new int[FIRST];
    private int[] numbers = new int[FIRST * WIDTH];
    private int size;

    int size() {
        return size;
    }

    int get(int row, int column) {
        return numbers[row * WIDTH + column];
    }

    String code(int row) {
        int start = start(row);
        return new String(codes, start, ends[row] - start, StandardCharsets.UTF_8);
    }

    /** Its bytes. */
    byte[] codeBytes(int row) {
        return Arrays.copyOfRange(codes, start(row), ends[row]);
    }

    private int start(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    /** In byte order. */
    int compareCode(int row, byte[] code) {
        return Arrays.compareUnsigned(codes, start(row), ends[row], code, 0, code.length);
    }

    private int compareCodes(int row, int other) {
        return Arrays.compareUnsigned(codes, start(row), ends[row], codes, start(other), ends[other]);
    }

    void add(String code, int... row) {
        byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
        grow(1, bytes.length);
        int start = start(size);
        System.arraycopy(bytes, 0, codes, start, bytes.length);
        System.arraycopy(row, 0, numbers, size * WIDTH, WIDTH);
        ends[size++] = start + bytes.length;
    }

    /** Adds a run of other rows. */
    void add(RowColumns other, int from, int until) {
        if (from == until) {
            return;
        }
        int bytes = other.ends[until - 1] - other.start(from);
        grow(until - from, bytes);
        int moved = start(size) - other.start(from);
        System.arraycopy(other.codes, other.start(from), codes, start(size), bytes);
        System.arraycopy(other.numbers, from * WIDTH, numbers, size * WIDTH, (until - from) * WIDTH);
        for (int i = from; i < until; i++) {
            ends[size++] = other.ends[i] + moved;
        }
    }

    /** The same without some rows, whose numbers are given in order. */
    void addWithout(int[] dropped, RowColumns other, int from, int until) {
        int next = from;
        int place = Arrays.binarySearch(dropped, from);
        for (int i = place < 0 ? -place - 1 : place; i < dropped.length && dropped[i] < until; i++) {
            add(other, next, dropped[i]);
            next = dropped[i] + 1;
        }
        add(other, next, until);
    }

    /** None yet, with room for the rows of two others. */
    static RowColumns roomFor(RowColumns some, RowColumns others) {
        RowColumns columns = new RowColumns();
        columns.grow(some.size + others.size, some.start(some.size) + others.start(others.size));
        return columns;
    }

    private void grow(int rows, int bytes) {
        int used = start(size);
        if (used + bytes > codes.length) {
            codes = Arrays.copyOf(codes, Math.max(used + bytes, codes.length + codes.length / 2));
        }
        if (size + rows > ends.length) {
            int room = Math.max(size + rows, ends.length + ends.length / 2);
            ends = Arrays.copyOf(ends, room);
            numbers = Arrays.copyOf(numbers, room * WIDTH);
        }
    }

    /** The same rows in byte order of code, without room to grow. */
    RowColumns ordered() {
        boolean ordered = IntStream.range(1, size).allMatch(row -> compareCodes(row - 1, row) < 0);
        RowColumns copy = new RowColumns();
        copy.grow(size, start(size));
        if (ordered) {
            copy.add(this, 0, size);
        } else {
            IntStream.range(0, size).boxed().sorted(this::compareCodes).forEach(row -> copy.add(this, row, row + 1));
        }
        return copy;
    }

    static int packed(Enum<?> first, Enum<?> second, @Nullable Enum<?> third, @Nullable Enum<?> fourth) {
        return ordinal(first) << 24 | ordinal(second) << 16 | ordinal(third) << 8 | ordinal(fourth);
    }

    private static int ordinal(@Nullable Enum<?> value) {
        return value == null ? 0xff : value.ordinal();
    }

    /** One of four packed values, null if it was. */
    static <E extends Enum<E>> @Nullable E unpacked(E[] values, int packed, int place) {
        int ordinal = packed >>> (24 - 8 * place) & 0xff;
        return ordinal == 0xff ? null : values[ordinal];
    }
}

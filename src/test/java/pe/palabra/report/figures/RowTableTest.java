package pe.palabra.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.dialogue.SpaceClass;

class RowTableTest {

    private record Plain(String code, long unitId, SpaceClass spaceClass, CommitmentState state, Set<Figure> figures)
            implements CountedRow {}

    @Test
    void rowsStandInByteOrderOfTheirCodes() {
        RowTable table = table("B-02", "a-01", "B-1", "B-01", "ÑU-01");

        assertThat(codes(table)).containsExactly("B-01", "B-02", "B-1", "a-01", "ÑU-01");
        assertThat(table.after("B-02")).isEqualTo(2);
        assertThat(table.after("B-015")).isEqualTo(1);
        assertThat(table.after("zz")).isEqualTo(4);
        assertThat(table.after("")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aRowSaysWhatWasSaidOfIt(Figure figure) {
        for (CommitmentState state : CommitmentState.values()) {
            Plain plain = new Plain("A-01", 7, SpaceClass.NOT_PRIORITISED, state, EnumSet.of(Figure.TOTAL, figure));

            RowTable.Row row = table(plain).row(0);

            assertThat(row.figures()).isEqualTo(plain.figures());
            assertThat(row.isIn(figure)).isTrue();
            assertThat(row.state()).isEqualTo(state);
            assertThat(row.spaceClass()).isEqualTo(SpaceClass.NOT_PRIORITISED);
            assertThat(row.unitId()).isEqualTo(7);
            assertThat(row.kind()).isNull();
            assertThat(row.level()).isNull();
            assertThat(row.responsibleId()).isZero();
            assertThat(row.from()).isNull();
        }
    }

    @Test
    void aPositionIsReadAsItWasWritten() {
        for (SpaceClass spaceClass : SpaceClass.values()) {
            for (CommitmentState state : CommitmentState.values()) {
                Position position = Position.of(19, spaceClass, state);
                assertThat(Position.ofNumber(Position.number(position))).isEqualTo(position);
            }
        }
    }

    @Test
    void rowsReplacedManyTimesAreThoseOfAMap() {
        Random random = new Random(20261121);
        TreeMap<String, Plain> expected = new TreeMap<>();
        RowTable table = table(new Plain[0]);
        for (int round = 0; round < 200; round++) {
            List<String> codes = IntStream.range(0, random.nextInt(5))
                    .mapToObj(i -> "A-" + random.nextInt(60))
                    .distinct()
                    .toList();
            List<Plain> others = new ArrayList<>();
            for (String code : codes) {
                expected.remove(code);
                if (random.nextBoolean()) {
                    Plain plain = plain(code, 1 + random.nextInt(9));
                    others.add(plain);
                    expected.put(code, plain);
                }
            }
            table = table.with(codes, table(others.toArray(Plain[]::new)));

            assertThat(codes(table)).containsExactlyElementsOf(expected.keySet());
            assertThat(units(table))
                    .containsExactlyElementsOf(
                            expected.values().stream().map(Plain::unitId).toList());
        }
    }

    private static Plain plain(String code, long unit) {
        return new Plain(code, unit, SpaceClass.PRIORITISED, CommitmentState.IN_PROGRESS, EnumSet.of(Figure.TOTAL));
    }

    private static RowTable table(String... codes) {
        return table(Arrays.stream(codes).map(code -> plain(code, 1)).toArray(Plain[]::new));
    }

    private static RowTable table(Plain... rows) {
        RowTableBuilder builder = new RowTableBuilder();
        for (Plain row : rows) {
            builder.add(row);
        }
        return builder.table();
    }

    private static List<String> codes(RowTable table) {
        return IntStream.range(0, table.size())
                .mapToObj(i -> table.row(i).code())
                .toList();
    }

    private static List<Long> units(RowTable table) {
        return IntStream.range(0, table.size())
                .mapToObj(i -> table.row(i).unitId())
                .toList();
    }
}

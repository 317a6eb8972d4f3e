package pe.palabra.matrix.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import pe.palabra.matrix.preview.Keyset.Slice;

class KeysetTest {

    /** What the SQL would fetch of the keys 1 to {@code last}. */
    private static Slice<Long> page(Keyset keyset, long last, boolean descending) {
        boolean down = descending != (keyset.before() != null);
        boolean bound = keyset.after() != null || keyset.before() != null;
        List<Long> fetched = LongStream.rangeClosed(1, last)
                .boxed()
                .filter(key -> !bound || (down ? key < keyset.key() : key > keyset.key()))
                .sorted(down ? Comparator.reverseOrder() : Comparator.naturalOrder())
                .limit(keyset.size() + 1L)
                .toList();
        return keyset.slice(fetched, Long::longValue);
    }

    @Test
    void aListIsWalkedForwardsAndBack() {
        Slice<Long> first = page(Keyset.first(3), 7, false);
        assertThat(first).isEqualTo(new Slice<>(List.of(1L, 2L, 3L), null, 3L));
        Slice<Long> second = page(new Keyset(first.next(), null, 3), 7, false);
        assertThat(second).isEqualTo(new Slice<>(List.of(4L, 5L, 6L), 4L, 6L));
        Slice<Long> third = page(new Keyset(second.next(), null, 3), 7, false);
        assertThat(third).isEqualTo(new Slice<>(List.of(7L), 7L, null));
        assertThat(page(new Keyset(null, third.previous(), 3), 7, false)).isEqualTo(second);
        assertThat(page(new Keyset(null, second.previous(), 3), 7, false)).isEqualTo(first);
    }

    @Test
    void theNewestFirstIsWalkedTheSameWay() {
        Slice<Long> first = page(Keyset.first(2), 5, true);
        assertThat(first).isEqualTo(new Slice<>(List.of(5L, 4L), null, 4L));
        Slice<Long> second = page(new Keyset(4L, null, 2), 5, true);
        assertThat(second).isEqualTo(new Slice<>(List.of(3L, 2L), 3L, 2L));
        assertThat(page(new Keyset(null, 3L, 2), 5, true)).isEqualTo(first);
    }

    @Test
    void theSqlFollowsTheOrder() {
        assertThat(Keyset.first(10).of("id", true)).isEqualTo(" order by id desc limit 11");
        assertThat(new Keyset(4L, null, 10).of("id", true)).isEqualTo(" and id < :key order by id desc limit 11");
        assertThat(new Keyset(null, 4L, 10).of("id", true)).isEqualTo(" and id > :key order by id limit 11");
        assertThat(new Keyset(null, 4L, 10).of("id", false)).isEqualTo(" and id < :key order by id desc limit 11");
    }

    @Test
    void anEmptyListHasNoPagesBesideIt() {
        assertThat(Keyset.first(3).slice(List.<Long>of(), Long::longValue))
                .isEqualTo(new Slice<>(List.of(), null, null));
    }
}

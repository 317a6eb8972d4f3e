package pe.palabra.commitment.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.filter.CommitmentColumn;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.CommitmentFilters;
import pe.palabra.commitment.list.CommitmentQueries.Key;
import pe.palabra.shared.database.RecordMapper;

@DatabaseTest
class ListOrderQueriesTest {

    private static final Viewer ALL = new Viewer(1, "ssgc", "SSGC", Set.of(Role.SSGC), Set.of());
    private static final int PAGE = 3;

    /** Nothing, words, and a condition on each kind of table; the last one finds nothing. */
    private static final List<Map<String, List<String>>> ASKED = List.of(
            Map.of(),
            Map.of("q", List.of("agua")),
            Map.of("region", List.of("Cusco")),
            Map.of("ut", List.of("UT Sureste"), "clase", List.of("no_priorizado")),
            Map.of("vencidos", List.of("si")),
            Map.of("q", List.of("nada de esto")));

    @Autowired
    private CommitmentFilters filters;

    @Autowired
    private JdbcClient jdbc;

    /** Two institutions of one name, two districts of one name, and commitments that have one, both or neither. */
    @BeforeEach
    void aSceneWithHomonyms() {
        Scene scene = new Scene(jdbc);
        String velille = scene.cast.velille();
        String other = scene.cast.place("030101", "Velille");
        long[] namesakes = {scene.cast.municipality("Velille", velille), scene.cast.municipality("Velille", other)};
        for (int i = 0; i < 16; i++) {
            CommitmentState state = CommitmentState.values()[i * 5 % CommitmentState.values().length];
            scene.cast
                    .promise(i % 2 == 0 ? scene.south : scene.corridor, Scene.day(2024, 3, 1 + i % 3), "Dar agua " + i)
                    .kind(i % 3 == 0 ? null : CommitmentKind.values()[i % 2])
                    .codes(i % 4 == 0 ? null : String.valueOf(90 + i * 3), i % 5 == 0 ? null : "24843" + (50 - i))
                    .responsible(namesakes[i % 2], i % 3 == 0 ? "LOCAL" : "REGIONAL")
                    .coResponsible(namesakes[i / 2 % 2])
                    .coResponsible(namesakes[0])
                    .collaborator(namesakes[(i + 1) % 2])
                    .at(i % 3 == 0 ? new String[] {"03", other, velille} : new String[] {"08", "0807", velille})
                    .due(i % 4 == 1 ? null : Scene.day(2026, 1 + i % 12, 1))
                    .fact(Scene.day(2026, 8, 1 + i % 2), state, i % 2 == 0 ? i % 4 * 20 + " %" : null)
                    .keep();
        }
    }

    /** One test for all, because each test begins with a fresh register. */
    @Test
    void everyOrderIsWalkedAsItIsSorted() {
        SoftAssertions.assertSoftly(softly -> {
            for (CommitmentColumn column : CommitmentColumn.values()) {
                for (String way : List.of("", "-")) {
                    ASKED.forEach(asked -> compare(softly, filter(asked, way + column.key())));
                }
            }
        });
    }

    private void compare(SoftAssertions softly, CommitmentFilter filter) {
        String order = filter.order().key() + filter.input().query();
        List<Key> sorted = keys(new ListSql(ALL, filter).ids());
        for (boolean many : List.of(false, true)) {
            ListSql list = new ListSql(ALL, filter, many);
            softly.assertThat(walked(list, filter, false)).as(order).isEqualTo(sorted);
            softly.assertThat(walked(list, filter, true)).as(order).isEqualTo(sorted);
            sorted.forEach(
                    key -> softly.assertThat(keys(list.key(key.id()))).as(order).containsExactly(key));
            for (int offset = 0; offset < sorted.size(); offset += PAGE) {
                int end = Math.min(offset + PAGE, sorted.size());
                softly.assertThat(keys(list.ids(offset, PAGE))).as(order).isEqualTo(sorted.subList(offset, end));
            }
        }
    }

    /** From one end to the other, as pages follow each other; from the last row backwards that row is added. */
    private List<Key> walked(ListSql list, CommitmentFilter filter, boolean back) {
        List<Key> met = new ArrayList<>();
        if (back) {
            keys(list.ids()).stream().reduce((first, second) -> second).ifPresent(met::add);
        }
        List<Key> page;
        do {
            page = new ArrayList<>();
            for (ListSql.Statement part : list.after(last(met, filter, back), PAGE)) {
                page.addAll(page.size() < PAGE ? keys(part) : List.of());
            }
            met.addAll(page.subList(0, Math.min(PAGE, page.size())));
        } while (!page.isEmpty() && met.size() < 100);
        if (back) {
            Collections.reverse(met);
        }
        return met;
    }

    private static @Nullable ListCursor last(List<Key> met, CommitmentFilter filter, boolean back) {
        return met.isEmpty()
                ? null
                : ListCursor.of(
                                met.get(met.size() - 1)
                                        .cursor(filter.order().key(), back, 0)
                                        .encoded(),
                                filter.order())
                        .orElseThrow();
    }

    private List<Key> keys(ListSql.Statement statement) {
        return jdbc.sql(statement.sql())
                .params(statement.values())
                .query(RecordMapper.of(Key.class))
                .list();
    }

    private CommitmentFilter filter(Map<String, List<String>> asked, String order) {
        Map<String, List<String>> parameters = new HashMap<>(asked);
        parameters.put("orden", List.of(order));
        CommitmentFilter filter = filters.read(ALL, parameters);
        assertThat(filter.problems()).isEmpty();
        return filter;
    }
}

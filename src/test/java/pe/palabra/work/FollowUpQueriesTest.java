package pe.palabra.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.CommitmentFilters;
import pe.palabra.commitment.filter.FilterInput;
import pe.palabra.commitment.list.CommitmentCounts;
import pe.palabra.commitment.list.CommitmentQueries;
import pe.palabra.commitment.list.Scene;

@DatabaseTest
class FollowUpQueriesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);
    private static final Viewer EVERYWHERE = new Viewer(1, "ssgc", "Lucía Huamán", Set.of(Role.SSGC), Set.of());

    @Autowired
    private FollowUpQueries queries;

    @Autowired
    private AttentionFigures attention;

    @Autowired
    private CommitmentFilters filters;

    @Autowired
    private CommitmentCounts counts;

    @Autowired
    private CommitmentQueries lists;

    @Autowired
    private JdbcClient jdbc;

    private Scene scene;
    private Viewer southOnly;

    @BeforeEach
    void aScene() {
        scene = new Scene(jdbc);
        southOnly = new Viewer(2, "sur", "Renato Ccallo", Set.of(Role.SSGD), Set.of(scene.south.unitId()));
    }

    @Test
    void eachClassIsFollowedApartAndWithinTheViewersUnits() {
        assertThat(queries.followUp(EVERYWHERE, true, TODAY)).singleElement().satisfies(unit -> {
            assertThat(unit.open()).isEqualTo(2);
            assertThat(unit.suspended()).isOne();
            assertThat(unit.overdue()).isOne();
            assertThat(unit.criticalPercent()).isEqualTo("50.0");
        });
        assertThat(queries.followUp(EVERYWHERE, false, TODAY)).singleElement().satisfies(unit -> {
            assertThat(unit.open()).isEqualTo(2);
            assertThat(unit.withNews()).isZero();
            assertThat(unit.newsPercent()).isEqualTo("0.0");
        });
        assertThat(queries.followUp(southOnly, true, TODAY)).isEmpty();
        assertThat(queries.followUp(EVERYWHERE, false, LocalDate.of(2026, 8, 31)))
                .singleElement()
                .matches(unit -> unit.withNews() == 2 && unit.newsPercent().equals("100"));
    }

    @Test
    void everyFigureIsTheCountOfTheListThatItOpens() {
        for (Role role : Role.values()) {
            Viewer viewer = new Viewer(1, "x", "X", Set.of(role), Set.of());
            List<Attention> lists = attention.of(viewer, TODAY).stream()
                    .filter(figure -> figure.href().startsWith("/compromisos?"))
                    .toList();
            assertThat(lists.isEmpty()).isEqualTo(role == Role.ADMIN);
            for (Attention figure : lists) {
                assertThat(total(viewer, figure.href())).as(figure.href()).isEqualTo(figure.count());
            }
        }
        for (FollowUp unit : queries.followUp(EVERYWHERE, true, TODAY)) {
            unit.critical()
                    .forEach(figure ->
                            assertThat(total(EVERYWHERE, figure.href())).isEqualTo(Long.parseLong(figure.number())));
        }
        for (FollowUp unit : queries.followUp(EVERYWHERE, false, TODAY)) {
            unit.month("2026-11-01")
                    .forEach(figure ->
                            assertThat(total(EVERYWHERE, figure.href())).isEqualTo(Long.parseLong(figure.number())));
        }
    }

    @Test
    void listsAreCountedTogetherAsEachAlone() {
        List<CommitmentFilter> asked = List.of(
                filters.read(EVERYWHERE, Map.of("estado", List.of("Suspendido"))),
                filters.read(EVERYWHERE, Map.of("estado", List.of("Cumplido", "Incumplido"))),
                filters.read(EVERYWHERE, Map.of("q", List.of("puente"))),
                filters.read(EVERYWHERE, Map.of("region", List.of("Atlantis"))),
                filters.read(EVERYWHERE, Map.of()));
        assertThat(counts.of(EVERYWHERE, asked)).containsExactly(1L, 2L, 1L, 0L, 8L);
        assertThat(counts.of(southOnly, asked)).containsExactly(0L, 1L, 0L, 0L, 4L);
        assertThat(counts.of(EVERYWHERE, List.of())).isEmpty();
    }

    @Test
    void theLatestNewsComeFirst() {
        assertThat(queries.recent(EVERYWHERE, 3))
                .extracting(RecentLine::code)
                .containsExactly(scene.truck, scene.study, scene.water);
        assertThat(queries.recent(southOnly, 9)).hasSize(4);
    }

    private long total(Viewer viewer, String href) {
        String query = href.substring(href.indexOf('?') + 1);
        return lists.totals(viewer, filters.read(viewer, FilterInput.parse(query)))
                .total();
    }
}

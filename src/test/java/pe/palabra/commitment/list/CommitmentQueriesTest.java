package pe.palabra.commitment.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.commitment.filter.CommitmentColumn;
import pe.palabra.commitment.filter.CommitmentFilter;
import pe.palabra.commitment.filter.CommitmentFilters;
import pe.palabra.commitment.filter.FilterParameter;
import pe.palabra.commitment.filter.FilterProblem;

@DatabaseTest
class CommitmentQueriesTest {

    private static final Viewer ALL = new Viewer(1, "ssgc", "SSGC", Set.of(Role.SSGC), Set.of());

    private static final String FILTERS = """
            q=puente | bridge
            q=PUENTE nahuin | bridge
            q=potable agua | water
            q=CMS-901-2021 | bridge water
            q=cms-901-20211230-02 | water
            q=2484376 | bridge
            q=23318 | school
            q=184885 | bridge
            q=12 | school
            q=velille&q=agua | water
            ut=UT Sureste | school clinic study truck
            ut=UT-SE | school clinic study truck
            ut=corredor minero sur&ut=UT Sureste | bridge water fair road school clinic study truck
            region=Cusco | bridge water
            region=08 | bridge water
            region=apurimac | fair
            region=Cusco&region=08&region=Apurímac | bridge water fair
            region=Cusco&q=velille | water
            provincia=CHUMBIVILCAS | bridge water
            distrito=Velille | bridge
            distrito=080708 | bridge
            caso=cms 901 | bridge water fair road
            espacio=mesa de colquemarca | school clinic study truck
            clase=priorizado | bridge water fair road
            clase=no_priorizado | school clinic study truck
            tipo=PIP | bridge water school
            tipo=Actividad | fair clinic
            tipo=ninguno | road study truck
            tipo=ninguno&tipo=PIP | bridge water school road study truck
            estado=Abierto - Suspendido | bridge
            estado=abierto – en proceso | water clinic
            estado=Renegociado | road
            equivalente=En proceso | bridge water clinic
            equivalente=No se reportan | road study
            equivalente=Por iniciar&equivalente=Incumplido | school truck
            responsable=MTC | bridge water
            responsable=minera los halcones s.a. | fair
            nivel=Nacional | bridge water road school
            nivel=Regional | clinic
            nivel=Local | none
            sector=MTC | bridge water
            vencidos=si | bridge
            sinPlazo=si | fair school clinic study truck
            sinActualizarDesde=2026-09-30 | bridge fair road school clinic
            actaDesde=2024-02-29 | clinic study truck
            actaHasta=2021-12-30 | bridge water
            actaDesde=2022-01-01&actaHasta=2022-12-31 | fair school
            q=velille&equivalente=En proceso&responsable=MTC | water
            orden=plazo&sinPlazo= | bridge water fair road school clinic study truck
            """;

    private static final String UNKNOWN = """
            ut=UT Perdida
            region=Velille
            provincia=9999
            distrito=Cusco Norte
            caso=XYZ-1
            espacio=999999
            clase=si
            tipo=Obra
            estado=Por iniciar
            equivalente=Suspendido
            responsable=Nadie
            nivel=Nacionales
            sector=Ninguno
            vencidos=no
            sinPlazo=1
            sinActualizarDesde=31/10/2026
            actaDesde=ayer
            actaHasta=2026-02-30
            orden=descripcion desc
            q=---
            """;

    @Autowired
    private CommitmentQueries queries;

    @Autowired
    private CommitmentFilters filters;

    @Autowired
    private JdbcClient jdbc;

    private Scene scene;

    @BeforeEach
    void aScene() {
        scene = new Scene(jdbc);
    }

    /** One test for all, because each test begins with a fresh register. */
    @Test
    void everyFilterFindsExactlyItsCommitments() {
        SoftAssertions.assertSoftly(softly -> FILTERS.lines().forEach(line -> {
            String[] parts = line.split("\\|");
            CommitmentFilter filter = filter(parts[0].strip());
            List<String> expected = named(parts[1].strip());
            softly.assertThat(filter.problems()).as(line).isEmpty();
            softly.assertThat(codes(filter, ALL)).as(line).containsExactlyInAnyOrderElementsOf(expected);
            softly.assertThat(queries.totals(ALL, filter).total()).as(line).isEqualTo(expected.size());
        }));
    }

    @Test
    void anUnknownValueIsToldAndFindsNothing() {
        SoftAssertions.assertSoftly(softly -> UNKNOWN.lines().forEach(line -> {
            String parameter = line.substring(0, line.indexOf('='));
            String value = line.substring(line.indexOf('=') + 1);
            CommitmentFilter filter = filters.read(ALL, Map.of(parameter, List.of(value)));
            softly.assertThat(filter.problems()).as(line).containsExactly(new FilterProblem(parameter, value));
            softly.assertThat(queries.totals(ALL, filter).total()).as(line).isZero();
            softly.assertThat(codes(filter, ALL)).as(line).isEmpty();
            softly.assertThat(filter.input().query()).as(line).startsWith(parameter + "=");
        }));
    }

    @Test
    void aViewerLimitedToUnitsSeesOnlyTheirs() {
        Viewer limited = new Viewer(2, "ssgd", "SSGD", Set.of(Role.SSGD), Set.of(scene.south.unitId()));
        CommitmentFilter all = filter("");
        assertThat(codes(all, limited)).containsExactlyInAnyOrder(scene.school, scene.clinic, scene.study, scene.truck);
        assertThat(queries.totals(limited, all).total()).isEqualTo(4);
        assertThat(filters.read(limited, Map.of("caso", List.of("CMS-901"))).problems())
                .hasSize(1);
        List<String> streamed = new ArrayList<>();
        queries.forEach(limited, all, row -> streamed.add(row.code()));
        assertThat(streamed).containsExactlyInAnyOrder(scene.school, scene.clinic, scene.study, scene.truck);
        List<Long> ids = jdbc.sql("select id from commitment").query(Long.class).list();
        assertThat(queries.elements(limited, ids)).hasSize(4);
        assertThat(queries.elements(ALL, ids)).hasSize(8);
    }

    @Test
    void totalsByStateAddUpAndCountWhatIsOverdue() {
        StateTotals totals = queries.totals(ALL, filter(""));
        assertThat(Arrays.stream(CommitmentState.values()).mapToLong(totals::of).sum())
                .isEqualTo(8);
        assertThat(Arrays.stream(EquivalentState.values()).mapToLong(totals::of).sum())
                .isEqualTo(8);
        assertThat(totals.of(EquivalentState.IN_PROGRESS)).isEqualTo(3);
        assertThat(totals.overdue()).isEqualTo(1);
        assertThat(totals.withoutDeadline()).isEqualTo(5);
    }

    @Test
    void annulledAndAbsorbedOnesAreInNoList() {
        jdbc.sql("update commitment set annulled_entry_id = last_entry_id where code = ?")
                .param(scene.fair)
                .update();
        jdbc.sql("update commitment set absorbed_into_id = (select id from commitment where code = ?) where code = ?")
                .params(scene.bridge, scene.water)
                .update();
        assertThat(codes(filter(""), ALL)).hasSize(6).doesNotContain(scene.fair, scene.water);
        assertThat(queries.totals(ALL, filter("")).total()).isEqualTo(6);
    }

    @Test
    void pagingMeetsEveryRowOnceInEveryOrderAndBack() {
        for (CommitmentColumn column : CommitmentColumn.values()) {
            for (String way : List.of("", "-")) {
                CommitmentFilter filter = filter("orden=" + way + column.key());
                List<String> whole = codes(filter, ALL);
                assertThat(whole).as(way + column).hasSize(8).doesNotHaveDuplicates();
                assertThat(forwards(filter)).as(way + column).isEqualTo(whole);
                assertThat(backwards(filter)).as(way + column).isEqualTo(whole);
                List<String> streamed = new ArrayList<>();
                queries.forEach(ALL, filter, row -> streamed.add(row.code()));
                assertThat(streamed).as(way + column).isEqualTo(whole);
            }
        }
    }

    @Test
    void whatLiesInSeveralRegionsIsInTheListOfEachOnce() {
        String shared = scene.cast
                .promise(scene.south, Scene.day(2024, 3, 1), "Asfaltar el límite")
                .at("0807", "0301")
                .fact(Scene.day(2026, 8, 31), CommitmentState.NOT_STARTED, null)
                .keep();
        List<String> cusco = List.of(scene.bridge, scene.water, shared);
        assertThat(forwards(filter("region=Cusco"))).isEqualTo(cusco);
        assertThat(forwards(filter("region=Cusco&region=Apurímac")))
                .containsExactly(scene.bridge, scene.water, scene.fair, shared);
        assertThat(forwards(filter("region=Apurímac&orden=-codigo"))).containsExactly(shared, scene.fair);
        assertThat(queries.totals(ALL, filter("region=Cusco")).total()).isEqualTo(3);
    }

    @Test
    void wordsFindTheSameInTheirIndexAndAlongTheOrderOfTheList() {
        FILTERS.lines().filter(line -> line.startsWith("q=")).forEach(line -> {
            CommitmentFilter filter = filter(line.split("\\|")[0].strip());
            assertThat(ids(new ListSql(ALL, filter, true).ids(0, 50)))
                    .as(line)
                    .isEqualTo(ids(new ListSql(ALL, filter).ids(0, 50)))
                    .isNotEmpty();
        });
    }

    private List<Long> ids(ListSql.Statement statement) {
        return jdbc.sql(statement.sql())
                .params(statement.values())
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    private List<String> forwards(CommitmentFilter filter) {
        List<String> met = new ArrayList<>();
        @Nullable ListCursor cursor = null;
        do {
            CommitmentPage page = queries.page(ALL, filter, cursor, 3);
            assertThat(page.before()).isEqualTo(met.size());
            page.rows().forEach(row -> met.add(row.code()));
            cursor = again(page.next(), filter);
        } while (cursor != null);
        return met;
    }

    private List<String> backwards(CommitmentFilter filter) {
        CommitmentPage last = queries.page(ALL, filter, 6L, 3);
        List<String> met =
                new ArrayList<>(last.rows().stream().map(CommitmentRow::code).toList());
        @Nullable ListCursor cursor = again(last.previous(), filter);
        while (cursor != null) {
            CommitmentPage page = queries.page(ALL, filter, cursor, 3);
            met.addAll(0, page.rows().stream().map(CommitmentRow::code).toList());
            assertThat(page.before()).isEqualTo(8 - met.size());
            assertThat(page.next()).isNotNull();
            cursor = again(page.previous(), filter);
        }
        return met;
    }

    /** As the next request would bring it. */
    private static @Nullable ListCursor again(@Nullable ListCursor cursor, CommitmentFilter filter) {
        return cursor == null
                ? null
                : ListCursor.of(cursor.encoded(), filter.order()).orElseThrow();
    }

    @Test
    void orderFollowsTheColumnWithNothingKnownLast() {
        assertThat(codes(filter("orden=plazo"), ALL)).startsWith(scene.road, scene.bridge, scene.water);
        assertThat(codes(filter("orden=-plazo"), ALL)).endsWith(scene.water, scene.bridge, scene.road);
        assertThat(codes(filter("orden=estado"), ALL)).startsWith(scene.school).endsWith(scene.study, scene.road);
    }

    @Test
    void anElementSaysEverythingOfACommitment() {
        CommitmentElement element = queries.page(ALL, filter("q=puente"), null, 1).rows().stream()
                .map(CommitmentElement::of)
                .findFirst()
                .orElseThrow();
        assertThat(element)
                .isEqualTo(new CommitmentElement(
                        scene.bridge,
                        "CMS-901",
                        Scene.day(2021, 12, 30),
                        "PIP",
                        "Culminar el puente vehicular de Ñahuinlla",
                        "Corredor Minero Sur",
                        List.of("Cusco"),
                        List.of("Chumbivilcas"),
                        List.of("Velille"),
                        "184885",
                        "2484376",
                        "Abierto - Suspendido",
                        "En proceso",
                        "priorizado",
                        "35 %",
                        "MTC",
                        "Nacional",
                        List.of("PVN"),
                        List.of("MINSA"),
                        Scene.day(2025, 12, 31),
                        Scene.day(2026, 8, 31)));
    }

    @Test
    void whatEachFilterHidesIsCounted() {
        CommitmentFilter filter = filter("estado=Abierto - Suspendido&responsable=MINSA");
        assertThat(queries.withoutEach(ALL, filter))
                .containsExactlyEntriesOf(
                        new EnumMap<>(Map.of(FilterParameter.STATE, 3L, FilterParameter.RESPONSIBLE, 1L)));
    }

    private CommitmentFilter filter(String query) {
        Map<String, List<String>> parameters = new HashMap<>();
        Arrays.stream(query.split("&"))
                .filter(pair -> pair.contains("="))
                .forEach(pair -> parameters
                        .computeIfAbsent(pair.substring(0, pair.indexOf('=')), name -> new ArrayList<>())
                        .add(pair.substring(pair.indexOf('=') + 1)));
        return filters.read(ALL, parameters);
    }

    private List<String> codes(CommitmentFilter filter, Viewer viewer) {
        return queries.page(viewer, filter, null, 100).rows().stream()
                .map(CommitmentRow::code)
                .toList();
    }

    private List<String> named(String names) {
        Map<String, String> codes = Map.of(
                "bridge",
                scene.bridge,
                "water",
                scene.water,
                "fair",
                scene.fair,
                "road",
                scene.road,
                "school",
                scene.school,
                "clinic",
                scene.clinic,
                "study",
                scene.study,
                "truck",
                scene.truck);
        return Arrays.stream(names.split(" "))
                .filter(codes::containsKey)
                .map(codes::get)
                .toList();
    }
}

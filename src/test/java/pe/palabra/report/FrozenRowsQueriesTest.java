package pe.palabra.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pe.palabra.commitment.CommitmentState.DISMISSED;
import static pe.palabra.commitment.CommitmentState.FULFILLED;
import static pe.palabra.commitment.CommitmentState.IN_PROGRESS;
import static pe.palabra.commitment.CommitmentState.SUSPENDED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.As;
import pe.palabra.Cast;
import pe.palabra.CastCommitment;
import pe.palabra.DatabaseTest;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.report.figures.Figure;
import pe.palabra.report.figures.ReportPeriod;
import pe.palabra.report.figures.ReportRow;
import pe.palabra.report.register.ReportComputation;
import pe.palabra.report.rows.RowFilter;
import pe.palabra.report.rows.RowWindow;
import tools.jackson.databind.json.JsonMapper;

/** What is written down of each row when a report is issued: what the history of its commitment says, word for word. */
@DatabaseTest
class FrozenRowsQueriesTest {

    private static final ReportPeriod SEPTEMBER = ReportPeriod.of("2026-09");
    private static final String ODD = "Construir\tla \"posta\"\r\n\\N de {Ñahuimpuquio} ^ 🏥 'sí', \\.";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReportReader reader;

    @Autowired
    private ReportService service;

    @Autowired
    private ReportRows rows;

    @Autowired
    private ReportComputation computation;

    @Autowired
    private JsonMapper json;

    @Autowired
    private ApplicationContext context;

    private Viewer viewer;
    private Cast cast;
    private final List<Long> ids = new ArrayList<>();

    @BeforeEach
    void commitmentsOfManyKinds() {
        viewer = As.viewerIn(context, Role.SSGC, Set.of());
        cast = new Cast(jdbc);
        Cast.Space south = cast.space("SUE-001", Cast.SOUTH, true);
        Cast.Space corridor = cast.space("CMS-002", Cast.CORRIDOR, false);
        keep(cast.promise(south, day("2026-08-20"), ODD)
                .kind(CommitmentKind.INVESTMENT_PROJECT)
                .codes("12345", "2345678")
                .responsible(cast.company("Minera A\\B, \"Perú\""), null)
                .at("08", cast.velille())
                .fact(day("2026-08-31"), SUSPENDED, ODD)
                .fact(day("2026-10-10"), FULFILLED, "100 %"));
        keep(cast.promise(corridor, day("2026-09-02"), "Sin nadie a cargo"));
        keep(cast.promise(corridor, day("2026-07-02"), "Dejado de lado")
                .kind(CommitmentKind.ACTIVITY)
                .responsible(cast.institution("MTC"), "NATIONAL")
                .coResponsible(cast.institution("MINSA"))
                .collaborator(cast.institution("MEF"))
                .due(day("2026-12-31"))
                .fact(day("2026-07-10"), IN_PROGRESS, "10 %")
                .fact(day("2026-09-10"), DISMISSED, null)
                .fact(day("2026-09-20"), null, "se conversó"));
        toldAndTakenBack(cast.promise(south, day("2026-06-02"), "Contado y retirado")
                .fact(day("2026-09-05"), IN_PROGRESS, "lo primero")
                .fact(day("2026-09-05"), null, "lo segundo del mismo día")
                .fact(day("2026-09-25"), FULFILLED, "lo retirado"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private void keep(CastCommitment commitment) {
        ids.add(commitment.keepAll().id());
    }

    private void toldAndTakenBack(CastCommitment commitment) {
        keep(commitment);
        jdbc.sql("insert into state_retraction (state_change_id, entry_id)"
                        + " select id, ? from state_change where progress = 'lo retirado'")
                .param(cast.entry(Instant.parse("2026-10-01T15:00:00Z")))
                .update();
    }

    private List<CommitmentElement> shown() {
        return rows.page(reader.find(SEPTEMBER, null), RowFilter.all(viewer), new RowWindow(0, 50, null))
                .elements();
    }

    @Test
    void itSaysWhatTheDraftSaid() {
        List<CommitmentElement> draft = shown();

        service.issue(SEPTEMBER, viewer);

        assertThat(draft).hasSize(4).isEqualTo(shown());
        assertThat(draft)
                .extracting(CommitmentElement::avance)
                .containsExactlyInAnyOrder(ODD, null, "se conversó", "lo segundo del mismo día");
        assertThat(draft).extracting(CommitmentElement::descripcion).contains(ODD);
        assertThat(draft).extracting(CommitmentElement::responsable).contains("Minera A\\B, \"Perú\"");
    }

    @Test
    void itSaysWhatTheHistoryOfEachCommitmentSays() {
        service.issue(SEPTEMBER, viewer);

        List<ReportRow> told = computation.some(reader.find(SEPTEMBER, null).frame(), ids);
        assertThat(told).hasSize(4);
        told.forEach(row -> assertThat(written(row.code())).isEqualTo(of(row)));
    }

    @Test
    void rowsOfNoReportAreRefused() {
        service.issue(SEPTEMBER, viewer);

        assertThatThrownBy(() -> jdbc.sql("insert into report_row select 999, code, unit_id, unit, class, kind,"
                                + " responsible, level, state, since, figures, element from report_row")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("report_row_of");
    }

    /** A row as the database keeps it; what entered is known of a whole report alone. */
    private record Written(
            long unitId,
            String unit,
            String spaceClass,
            @Nullable String kind,
            @Nullable String responsible,
            @Nullable String level,
            String state,
            LocalDate since,
            Set<String> figures,
            @Nullable String progress,
            LocalDate updatedOn) {}

    private Written written(String code) {
        return jdbc.sql("select * from report_row where code = ?")
                .param(code)
                .query((row, number) -> {
                    CommitmentElement element = json.readValue(row.getString("element"), CommitmentElement.class);
                    assertThat(element.codigo()).isEqualTo(code);
                    return new Written(
                            row.getLong("unit_id"),
                            row.getString("unit"),
                            row.getString("class"),
                            row.getString("kind"),
                            row.getString("responsible"),
                            row.getString("level"),
                            row.getString("state"),
                            row.getObject("since", LocalDate.class),
                            figures(Arrays.stream(
                                    (String[]) row.getArray("figures").getArray())),
                            element.avance(),
                            element.actualizado());
                })
                .single();
    }

    private static Written of(ReportRow row) {
        return new Written(
                row.unitId(),
                row.unit(),
                row.spaceClass().name(),
                name(row.kind()),
                row.responsible(),
                name(row.level()),
                row.state().name(),
                row.standing().since(),
                figures(row.figures().stream().map(Figure::name)),
                row.standing().progress(),
                row.standing().updatedOn());
    }

    private static Set<String> figures(Stream<String> names) {
        return names.filter(name -> !name.equals(Figure.ENTERED.name())).collect(Collectors.toSet());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}

package pe.palabra.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.StateDetails;
import pe.palabra.commitment.StateFact;
import pe.palabra.commitment.Telling;
import pe.palabra.commitment.act.TellingService;
import pe.palabra.matrix.reading.MatrixColumn;
import pe.palabra.shared.Refusal;

/** R14, a sentence at a time. */
@DatabaseTest
class ImportRulesTest {

    private static final String AUGUST = "2026-08-31";
    private static final String SEPTEMBER = "2026-09-30";
    private static final String OCTOBER = "2026-10-31";
    private static final String FIRST = "SUC-061-20211121-01";

    @Autowired
    private Imports imports;

    @Autowired
    private ImportService service;

    @Autowired
    private TellingService telling;

    @Autowired
    private JdbcClient jdbc;

    private static TestMatrix bridge(String state) {
        return new TestMatrix().row("SUC-061", "Construir un puente en Velille", state);
    }

    @Test
    void aNewRowCreatesItsCaseSpaceActaAndCommitment() {
        long id = imports.apply(bridge("En proceso"), AUGUST);
        assertThat(imports.counts(id)).containsExactly(1, 0, 0, 0, 0);
        assertThat(imports.register()).containsExactly(Map.entry(FIRST, "IN_PROGRESS"));
        assertThat(imports.findings(id, "espacio-creado")).hasSize(1);
        assertThat(jdbc.sql("select s.name, s.sgsd_takes_part, s.prioritised_now, p.ground from dialogue_space s"
                                + " join prioritisation p on p.space_id = s.id and p.in_force_from is null")
                        .query()
                        .singleRow())
                .containsEntry("name", "Espacio del caso SUC-061")
                .containsEntry("sgsd_takes_part", true)
                .containsEntry("prioritised_now", false)
                .containsEntry("ground", "IMPORT");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        imports.apply(bridge("En proceso").with(MatrixColumn.PROGRESS, "35%"), AUGUST);
        long again = imports.apply(bridge("En proceso").with(MatrixColumn.PROGRESS, "35%"), AUGUST);
        assertThat(imports.counts(again)).containsExactly(0, 0, 0, 1, 0);
        assertThat(factCount()).isEqualTo(1);
    }

    @Test
    void aRowIsRecognisedWithoutCapitalsAccentsPunctuationAndSpacing() {
        imports.apply(new TestMatrix().row("SUC-061", "Titulación de 3 predios.", "En proceso"), AUGUST);
        long next = imports.apply(new TestMatrix().row("suc 061", "TITULACION DE  3 PREDIOS", "Cumplido"), SEPTEMBER);
        assertThat(imports.counts(next)).containsExactly(0, 1, 1, 0, 0);
    }

    @Test
    void aRowIsRecognisedByItsCodeAndRewordsIt() {
        imports.apply(bridge("En proceso"), AUGUST);
        long next = imports.apply(
                new TestMatrix()
                        .row("SUC-061", "Construir dos puentes en Velille", "En proceso")
                        .with(MatrixColumn.COMMITMENT_CODE, FIRST),
                SEPTEMBER);
        assertThat(imports.counts(next)).containsExactly(0, 1, 0, 0, 0);
        assertThat(description(FIRST)).isEqualTo("Construir dos puentes en Velille");
        long earlier = imports.apply(bridge("En proceso"), OCTOBER);
        assertThat(imports.counts(earlier))
                .as("an earlier wording is recognised")
                .containsExactly(0, 0, 0, 1, 0);
        assertThat(description(FIRST)).isEqualTo("Construir dos puentes en Velille");
    }

    @Test
    void aRewordedCommitmentMetAgainByItsEarlierWordingStaysReworded() {
        imports.apply(bridge("En proceso"), AUGUST);
        imports.reword(FIRST, "Construir un puente carrozable");
        long next = imports.apply(bridge("Cumplido"), SEPTEMBER);
        assertThat(imports.counts(next)).containsExactly(0, 1, 1, 0, 0);
        assertThat(description(FIRST)).isEqualTo("Construir un puente carrozable");
    }

    @Test
    void aRowOfACommitmentThatAPersonAnnulledIsRefused() {
        imports.apply(bridge("En proceso"), AUGUST);
        imports.annul(FIRST);
        long next = imports.upload(bridge("En proceso"), SEPTEMBER);
        assertThat(imports.counts(next)).containsExactly(0, 0, 0, 0, 1);
        assertThat(imports.refusals(next).get(0)).contains(FIRST).contains("anulado");
    }

    @Test
    void aRowOfACommitmentThatAReversalAnnulledComesBackWithItsCode() {
        long first = imports.apply(bridge("En proceso").row("SUC-061", "Otro", "En proceso"), AUGUST);
        Map<String, String> before = imports.register();
        imports.revert(first);
        assertThat(imports.register()).isEmpty();
        long again = imports.apply(
                new TestMatrix().row("SUC-061", "Otro", "Cumplido").row("SUC-061", "Nuevo", "En proceso"), AUGUST);
        assertThat(imports.counts(again)).containsExactly(2, 0, 0, 0, 0);
        assertThat(imports.register())
                .containsOnly(
                        Map.entry("SUC-061-20211121-02", "FULFILLED"), Map.entry("SUC-061-20211121-03", "IN_PROGRESS"));
        assertThat(before).hasSize(2);
    }

    @Test
    void aCodeThatIsFreeAndFitsIsTakenOverAndOneThatDoesNotFitIsRefused() {
        long id = imports.upload(
                bridge("En proceso")
                        .with(MatrixColumn.COMMITMENT_CODE, "SUC-061-20211121-07")
                        .row("SUC-061", "Otro", "En proceso")
                        .row("SUC-061", "De otro caso", "En proceso")
                        .with(MatrixColumn.COMMITMENT_CODE, "SUC-062-20211121-01"),
                AUGUST);
        imports.confirm(id);
        assertThat(imports.counts(id)).containsExactly(2, 0, 0, 0, 1);
        assertThat(imports.refusals(id).get(0)).startsWith("4 CÓDIGO DEL COMPROMISO");
        assertThat(imports.register()).containsOnlyKeys("SUC-061-20211121-07", "SUC-061-20211121-01");
    }

    @Test
    void aNewRowNeedsAStateAndAKnownOneDoesNot() {
        long id = imports.upload(bridge(""), AUGUST);
        assertThat(imports.refusals(id).get(0)).startsWith("2 ESTADO ACTUAL DEL COMPROMISO");
        imports.apply(bridge("Suspendido"), AUGUST);
        long next = imports.apply(bridge(""), SEPTEMBER);
        assertThat(imports.counts(next)).containsExactly(0, 0, 0, 1, 0);
        assertThat(imports.register()).containsEntry(FIRST, "SUSPENDED");
    }

    @Test
    void anActaAfterTheCutOffIsRefused() {
        long id = imports.upload(bridge("En proceso").with(MatrixColumn.ACTA_DATE, "01/09/2026"), AUGUST);
        assertThat(imports.refusals(id).get(0)).startsWith("2 FECHA DEL ACTA");
    }

    @Test
    void theUnitOfANewCaseMayComeFromAnyRow() {
        long id = imports.apply(
                bridge("En proceso").with(MatrixColumn.UNIT, "").row("SUC-061", "Otro", "En proceso"), AUGUST);
        assertThat(imports.counts(id)).containsExactly(2, 0, 0, 0, 0);
        long none =
                imports.upload(new TestMatrix().row("X-1", "Algo", "En proceso").with(MatrixColumn.UNIT, ""), AUGUST);
        assertThat(imports.refusals(none).get(0)).startsWith("2 UNIDAD TERRITORIAL");
    }

    @Test
    void everyReasonOfARefusedRowIsTold() {
        long id = imports.upload(
                new TestMatrix()
                        .row("X-1", "Algo", "Casi listo")
                        .with(MatrixColumn.ACTA_DATE, "ayer")
                        .with(MatrixColumn.UNIT, "UT Marciana"),
                AUGUST);
        assertThat(imports.refusals(id))
                .extracting(refusal -> refusal.substring(2, refusal.indexOf(':')))
                .containsExactlyInAnyOrder("FECHA DEL ACTA", "ESTADO ACTUAL DEL COMPROMISO", "UNIDAD TERRITORIAL");
    }

    @Test
    void anotherUnitAndAnUnknownOneOfAKnownCaseAreFindings() {
        long id = imports.apply(
                bridge("En proceso")
                        .row("SUC-061", "Otro", "En proceso")
                        .with(MatrixColumn.UNIT, "UT Norte")
                        .row("SUC-061", "Más", "En proceso")
                        .with(MatrixColumn.UNIT, "UT Marciana"),
                AUGUST);
        assertThat(imports.counts(id)).containsExactly(3, 0, 0, 0, 0);
        assertThat(imports.findings(id, "unidad-distinta")).hasSize(1);
        assertThat(imports.findings(id, "unidad-desconocida")).hasSize(1);
    }

    @Test
    void aRepeatedRowIsRefusedNamingTheEarlierAcceptedOne() {
        long id = imports.upload(
                bridge("En proceso").row("SUC-061", "CONSTRUIR UN PUENTE, en Velille", "Cumplido"), AUGUST);
        assertThat(imports.refusals(id)).hasSize(1);
        assertThat(imports.refusals(id).get(0))
                .startsWith("3 DESCRIPCIÓN DEL COMPROMISO")
                .contains("fila 2");
    }

    @Test
    void rowsEqualButForPlaceOrResponsibleAreTwoOnceSsgcSaysSo() {
        TestMatrix twins = bridge("En proceso")
                .row("SUC-061", "Construir un puente en Velille", "Cumplido")
                .with(MatrixColumn.RESPONSIBLE, "MTC");
        long id = imports.upload(twins, AUGUST);
        assertThat(imports.refusals(id).get(0)).contains("dos compromisos");
        service.distinguish(id, Set.of(position(id, 3)), imports.analyst());
        imports.settle(id);
        imports.confirm(id);
        assertThat(imports.counts(id)).containsExactly(2, 0, 0, 0, 0);
        long next = imports.apply(twins, SEPTEMBER);
        assertThat(imports.counts(next)).as("remembered").containsExactly(0, 0, 0, 2, 0);
    }

    @Test
    void rowsAbsentFromTheFileAreListedAndNothingHappensToThem() {
        imports.apply(bridge("En proceso").row("SUC-061", "Otro", "En proceso"), AUGUST);
        long next = imports.apply(bridge("Cumplido"), SEPTEMBER);
        assertThat(jdbc.sql("select c.code from import_absent a join commitment c on c.id = a.commitment_id"
                                + " where batch_id = ?")
                        .param(next)
                        .query(String.class)
                        .list())
                .containsExactly("SUC-061-20211121-02");
        assertThat(imports.register()).containsEntry("SUC-061-20211121-02", "IN_PROGRESS");
    }

    @Test
    void aReopeningIsLeftAsItIsUnlessItIsTickedAsARectification() {
        imports.apply(bridge("Cumplido"), AUGUST);
        long id = imports.upload(bridge("En proceso"), SEPTEMBER);
        assertThat(imports.counts(id)).containsExactly(0, 0, 0, 1, 0);
        assertThat(imports.findings(id, "estado-no-cambia")).hasSize(1);
        service.decide(id, Map.of(), Map.of(FIRST, "El acta de cierre no se firmó"));
        imports.settle(id);
        assertThat(imports.counts(id)).containsExactly(0, 1, 1, 0, 0);
        imports.confirm(id);
        assertThat(imports.register()).containsEntry(FIRST, "IN_PROGRESS");
        assertThat(jdbc.sql("select kind from state_change order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("RECTIFICATION");
    }

    @Test
    void aRowWhoseStateIsLeftStillTellsItsProgress() {
        imports.apply(bridge("Cumplido"), AUGUST);
        long id = imports.apply(bridge("En proceso").with(MatrixColumn.PROGRESS, "90%"), SEPTEMBER);
        assertThat(imports.counts(id)).containsExactly(0, 1, 0, 0, 0);
        assertThat(imports.register()).containsEntry(FIRST, "FULFILLED");
    }

    @Test
    void aCoarseWordOverAFineStateIsNoChange() {
        imports.apply(bridge("Abierto - Suspendido"), AUGUST);
        long id = imports.apply(bridge("En proceso"), SEPTEMBER);
        assertThat(imports.counts(id)).containsExactly(0, 0, 0, 1, 0);
        assertThat(imports.register()).containsEntry(FIRST, "SUSPENDED");
    }

    @Test
    void notReportedOverAStateSoReportedIsNoChangeElseRefused() {
        imports.apply(bridge("Desestimado").row("SUC-061", "Otro", "En proceso"), AUGUST);
        long id = imports.apply(bridge("No se reportan"), SEPTEMBER);
        assertThat(imports.counts(id)).containsExactly(0, 0, 0, 1, 0);
        long other = imports.upload(new TestMatrix().row("SUC-061", "Otro", "No se reportan"), SEPTEMBER);
        assertThat(imports.refusals(other).get(0)).startsWith("2 ESTADO ACTUAL DEL COMPROMISO");
        long fresh = imports.upload(new TestMatrix().row("SUC-061", "Uno más", "No se reportan"), SEPTEMBER);
        assertThat(imports.refusals(fresh).get(0)).startsWith("2 ESTADO ACTUAL DEL COMPROMISO");
    }

    @Test
    void anOlderFileAddsItsFactsAtItsDateAndNeverOverwritesTheRegister() {
        imports.apply(bridge("Cumplido").with(MatrixColumn.RESPONSIBLE, "MTC"), OCTOBER);
        long id = imports.apply(
                bridge("En proceso").with(MatrixColumn.KIND, "PIP").row("SUC-061", "Otro", "En proceso"), AUGUST);
        assertThat(imports.counts(id)).containsExactly(1, 1, 1, 0, 0);
        assertThat(imports.register()).containsEntry(FIRST, "FULFILLED");
        assertThat(jdbc.sql("select kind from commitment where code = ?")
                        .param(FIRST)
                        .query(String.class)
                        .single())
                .isEqualTo("ACTIVITY");
        assertThat(jdbc.sql("select occurred_on from state_change order by occurred_on limit 1")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.parse(AUGUST));
    }

    @Test
    void anOlderFileThatWouldReopenAClosedOneIsLeft() {
        imports.apply(bridge("Cumplido"), AUGUST);
        imports.apply(bridge("Cumplido"), OCTOBER);
        long id = imports.apply(bridge("En proceso"), SEPTEMBER);
        assertThat(imports.counts(id)).containsExactly(0, 0, 0, 1, 0);
        assertThat(imports.findings(id, "estado-no-cambia")).hasSize(1);
    }

    @Test
    void anEmptyCellNeverErases() {
        imports.apply(
                bridge("En proceso").with(MatrixColumn.CUI, "2331857").with(MatrixColumn.DISTRICT, "Velille"), AUGUST);
        long id = imports.apply(
                bridge("En proceso")
                        .with(MatrixColumn.KIND, "")
                        .with(MatrixColumn.REGION, "")
                        .with(MatrixColumn.RESPONSIBLE, "")
                        .with(MatrixColumn.LEVEL, ""),
                SEPTEMBER);
        assertThat(imports.counts(id)).containsExactly(0, 0, 0, 1, 0);
        assertThat(jdbc.sql("select cui, kind, level from commitment").query().singleRow())
                .containsEntry("cui", "2331857")
                .containsEntry("kind", "ACTIVITY")
                .containsEntry("level", "NATIONAL");
        assertThat(jdbc.sql("select ubigeo from commitment_place order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("08", "080708");
    }

    @Test
    void ofACaseWithSeveralSpacesTheActaOfItsDateDecides() {
        imports.apply(bridge("En proceso"), AUGUST);
        long other = anotherSpace("SUC-061");
        long id = imports.apply(bridge("En proceso").row("SUC-061", "Otro", "En proceso"), SEPTEMBER);
        assertThat(imports.counts(id)).containsExactly(1, 0, 0, 1, 0);
        assertThat(spaceOf("SUC-061-20211121-02")).isNotEqualTo(other);
    }

    @Test
    void ofACaseWithSeveralSpacesAndNoActaThePreviewAsksOnce() {
        imports.apply(bridge("En proceso"), AUGUST);
        long other = anotherSpace("SUC-061");
        TestMatrix newDate =
                new TestMatrix().row("SUC-061", "Otro", "En proceso").with(MatrixColumn.ACTA_DATE, "01/02/2022");
        long id = imports.upload(newDate, SEPTEMBER);
        assertThat(imports.refusals(id).get(0)).startsWith("2 CÓDIGO DEL CASO").contains("varios espacios");
        service.decide(id, Map.of("SUC-061", String.valueOf(other)), Map.of());
        imports.settle(id);
        imports.confirm(id);
        assertThat(imports.counts(id)).containsExactly(1, 0, 0, 0, 0);
        assertThat(spaceOf("SUC-061-20220201-01")).isEqualTo(other);
    }

    @Test
    void twoActasOfOneCaseOnOneDayInTwoSpacesAreAskedAbout() {
        imports.apply(bridge("En proceso"), AUGUST);
        long other = anotherSpace("SUC-061");
        jdbc.sql(
                        "insert into acta (space_id, signed_on, kind, created_entry_id) select ?, '2021-11-21', 'ACTA', max(id) from entry")
                .param(other)
                .update();
        long id = imports.upload(bridge("En proceso").row("SUC-061", "Otro", "En proceso"), SEPTEMBER);
        assertThat(imports.counts(id)).containsExactly(0, 0, 0, 1, 1);
    }

    @Test
    void mostRowsOfANewCaseDecideItsClassATieIsNotPrioritisedAndMixedIsAFinding() {
        long id = imports.apply(
                new TestMatrix()
                        .row("A-1", "Uno", "Abierto - En proceso")
                        .row("A-1", "Dos", "Cerrado - Cumplido")
                        .row("A-1", "Tres", "En proceso")
                        .row("B-1", "Uno", "Abierto - En proceso")
                        .row("B-1", "Dos", "Cumplido")
                        .row("C-1", "Uno", "Suspendido"),
                AUGUST);
        assertThat(jdbc.sql("select d.code from dialogue_space s join dialogue_case d on d.id = s.case_id"
                                + " where s.prioritised_now order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("A-1", "C-1");
        assertThat(imports.findings(id, "clase-mezclada")).hasSize(2);
    }

    @Test
    void anImportNeverChangesTheClassOfAKnownSpace() {
        imports.apply(bridge("En proceso"), AUGUST);
        imports.apply(bridge("Abierto - Suspendido").row("SUC-061", "Otro", "Abierto - En proceso"), SEPTEMBER);
        assertThat(jdbc.sql("select prioritised_now from dialogue_space")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void aReversalGivesTheRegisterAndTheStatesBackAndTheFileCanComeAgain() {
        imports.apply(bridge("En proceso"), AUGUST);
        TestMatrix second = bridge("Cumplido")
                .with(MatrixColumn.KIND, "PIP")
                .with(MatrixColumn.RESPONSIBLE, "Comité Vial Tres Anexos")
                .row("NUE-1", "Otro", "En proceso");
        long id = imports.apply(second, SEPTEMBER);
        assertThat(imports.register()).containsEntry(FIRST, "FULFILLED").hasSize(2);
        imports.revert(id);
        assertThat(imports.state(id)).isEqualTo(BatchState.REVERTED);
        assertThat(imports.register()).containsExactly(Map.entry(FIRST, "IN_PROGRESS"));
        assertThat(jdbc.sql("select kind from commitment where code = ?")
                        .param(FIRST)
                        .query(String.class)
                        .single())
                .isEqualTo("ACTIVITY");
        assertThat(jdbc.sql("select code from dialogue_case where annulled_entry_id is null")
                        .query(String.class)
                        .list())
                .containsExactly("SUC-061");
        long again = imports.apply(second, SEPTEMBER);
        assertThat(imports.counts(again)).containsExactly(1, 1, 1, 0, 0);
        assertThat(imports.register())
                .containsEntry(FIRST, "FULFILLED")
                .containsEntry("NUE-1-20211121-01", "IN_PROGRESS");
    }

    @Test
    void aReversedRewordingCanBeImportedAgain() {
        imports.apply(bridge("En proceso"), AUGUST);
        TestMatrix reworded = new TestMatrix()
                .row("SUC-061", "Construir dos puentes", "En proceso")
                .with(MatrixColumn.COMMITMENT_CODE, FIRST);
        long id = imports.apply(reworded, SEPTEMBER);
        imports.revert(id);
        assertThat(description(FIRST)).isEqualTo("Construir un puente en Velille");
        long again = imports.apply(reworded, SEPTEMBER);
        assertThat(imports.counts(again)).containsExactly(0, 1, 0, 0, 0);
        assertThat(description(FIRST)).isEqualTo("Construir dos puentes");
    }

    @Test
    void aReversalIsRefusedNamingRowsOnceALaterEntryRecordedAnythingOnThem() {
        long first = imports.apply(bridge("En proceso"), AUGUST);
        long second = imports.apply(bridge("Cumplido"), SEPTEMBER);
        assertThatThrownBy(() -> imports.revert(first))
                .isInstanceOf(Refusal.class)
                .satisfies(
                        e -> assertThat(((Refusal) e).arguments()[1].toString()).contains(FIRST));
        assertThat(imports.state(first)).isEqualTo(BatchState.APPLIED);
        imports.revert(second);
        imports.revert(first);
        assertThat(imports.register()).isEmpty();
    }

    @Test
    void aFactByFormAlsoHoldsAReversal() {
        long first = imports.apply(bridge("En proceso"), AUGUST);
        StateFact fact = StateFact.proposed(
                LocalDate.parse(SEPTEMBER), CommitmentState.NO_INFORMATION, false, null, null, StateFact.Kind.FACT);
        telling.tell(
                imports.seen(FIRST), new Telling(fact, StateDetails.NONE, false, false), List.of(), imports.analyst());
        assertThatThrownBy(() -> imports.revert(first)).isInstanceOf(Refusal.class);
    }

    @Test
    void aConfirmationThatFindsTheRegisterChangedGoesBackToItsPreviewAndWritesNothing() {
        imports.apply(bridge("En proceso"), AUGUST);
        long id = imports.upload(bridge("Cumplido"), OCTOBER);
        imports.apply(bridge("Cumplido"), SEPTEMBER);
        imports.confirm(id);
        assertThat(imports.state(id)).isEqualTo(BatchState.TO_CONFIRM);
        assertThat(imports.counts(id)).containsExactly(0, 0, 0, 1, 0);
        imports.confirm(id);
        assertThat(imports.state(id)).isEqualTo(BatchState.APPLIED);
    }

    @Test
    void whatADeadWorkerLeftBehindIsTakenUpByAnother() {
        long id = imports.upload(bridge("En proceso"), AUGUST);
        jdbc.sql("update import_batch set state = 'APPLYING', confirmed_by = uploaded_by, worker = 'dead',"
                        + " heartbeat_at = now() - interval '1 hour' where id = ?")
                .param(id)
                .update();
        imports.settle(id);
        assertThat(imports.state(id)).isEqualTo(BatchState.APPLIED);
        assertThat(imports.register()).hasSize(1);
    }

    @Test
    void rowsOfOneFileInThreeOrdersGiveTheSameStates() {
        for (List<String> order : List.of(
                List.of(AUGUST, SEPTEMBER, OCTOBER),
                List.of(AUGUST, OCTOBER, SEPTEMBER),
                List.of(OCTOBER, SEPTEMBER, AUGUST))) {
            String caseCode =
                    "ORD-" + order.get(0).substring(5, 7) + order.get(1).substring(5, 7);
            for (String cutOff : order) {
                String state = Map.of(AUGUST, "Por iniciar", SEPTEMBER, "En proceso", OCTOBER, "Cumplido")
                        .get(cutOff);
                long id = imports.apply(new TestMatrix().row(caseCode, "Algo", state), cutOff);
                assertThat(imports.findings(id, "estado-no-cambia")).isEmpty();
            }
            assertThat(imports.register()).containsEntry(caseCode + "-20211121-01", "FULFILLED");
        }
    }

    private int factCount() {
        return jdbc.sql("select count(*) from state_change")
                .query(Integer.class)
                .single();
    }

    private String description(String code) {
        return jdbc.sql("select t.description from commitment_text t join commitment c on c.id = t.commitment_id"
                        + " where c.code = ?")
                .param(code)
                .query(String.class)
                .single();
    }

    private int position(long batchId, int number) {
        return jdbc.sql("select position from import_row where batch_id = ? and row_number = ?")
                .params(batchId, number)
                .query(Integer.class)
                .single();
    }

    private long anotherSpace(String caseCode) {
        return jdbc.sql("insert into dialogue_space (case_id, name, kind, sgsd_takes_part, prioritised_now,"
                        + " created_entry_id) select id, 'Mesa técnica', 'Mesa', true, false, created_entry_id"
                        + " from dialogue_case where code = ? returning id")
                .param(caseCode)
                .query(Long.class)
                .single();
    }

    private long spaceOf(String code) {
        return jdbc.sql("select space_id from commitment where code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    @Test
    void aReversalIsRefusedOnceEvidenceWasHandedInOnWhatItTouched() {
        long id = imports.apply(bridge("En proceso"), AUGUST);
        jdbc.sql("insert into evidence (commitment_id, kind, title, entry_id)"
                        + " select id, 'DOCUMENT', 'Oficio 014-2026', ? from commitment where code = ?")
                .params(later(), FIRST)
                .update();
        assertThatThrownBy(() -> imports.revert(id))
                .isInstanceOf(Refusal.class)
                .satisfies(
                        e -> assertThat(((Refusal) e).arguments()[1].toString()).contains(FIRST));
        assertThat(imports.register()).containsExactly(Map.entry(FIRST, "IN_PROGRESS"));
    }

    @Test
    void aReversalKeepsTheSpaceWhoseClassAPersonDeterminedSince() {
        long id = imports.apply(bridge("En proceso"), AUGUST);
        jdbc.sql("insert into prioritisation (space_id, prioritised, in_force_from, ground, entry_id)"
                        + " select id, true, date '2026-10-01', 'RISK_ASSESSMENT', ? from dialogue_space")
                .param(later())
                .update();
        imports.revert(id);
        assertThat(imports.register()).isEmpty();
        assertThat(number("select count(*) from dialogue_space s join dialogue_case d on d.id = s.case_id"
                        + " where s.annulled_entry_id is null and d.annulled_entry_id is null"))
                .isEqualTo(1);
        assertThat(number("select count(*) from prioritisation_retraction")).isZero();
    }

    private long later() {
        return new Cast(jdbc).entry(Instant.parse("2026-11-03T14:00:00Z"), null, "FORM", null);
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}

package pe.palabra.commitment.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.list.RecordedFact.Recorded;
import pe.palabra.shared.Entry;

class DeadlineTest {

    private static final LocalDate SIGNED = LocalDate.of(2025, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 30);
    private static final LocalDate LATEST = LocalDate.of(2027, 6, 30);

    private final List<RecordedRevision> revisions = new ArrayList<>();

    private DeadlineTest said(@Nullable LocalDate due, Entry.Source source) {
        return said(due, source, null);
    }

    private DeadlineTest said(@Nullable LocalDate due, Entry.Source source, @Nullable Long takesBack) {
        Register register = new Register(
                "Construir",
                SIGNED,
                1,
                1,
                1,
                true,
                1,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                new TreeSet<>(),
                due);
        revisions.add(new RecordedRevision(
                register, true, new Recorded(revisions.size() + 1, Instant.EPOCH, null, source, null), takesBack));
        return this;
    }

    private Deadline deadline() {
        return Deadline.of(revisions);
    }

    @ParameterizedTest
    @EnumSource(
            value = Entry.Source.class,
            names = {"CHANGE_REQUEST", "ADDENDUM"})
    void anAdendaOrAVariationMovesIt(Entry.Source source) {
        said(SIGNED, Entry.Source.FORM).said(LATER, source);
        assertThat(deadline()).isEqualTo(new Deadline(SIGNED, LATER, 2L));
    }

    @ParameterizedTest
    @EnumSource(
            value = Entry.Source.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHANGE_REQUEST", "ADDENDUM"})
    void anythingElseCorrectsTheOriginalToo(Entry.Source source) {
        said(SIGNED, Entry.Source.IMPORT).said(LATER, source);
        assertThat(deadline()).isEqualTo(new Deadline(LATER, LATER, null));
    }

    @Test
    void onceMovedACorrectionLeavesTheOriginalAsItWas() {
        said(SIGNED, Entry.Source.FORM).said(LATER, Entry.Source.ADDENDUM).said(LATEST, Entry.Source.FORM);
        assertThat(deadline()).isEqualTo(new Deadline(SIGNED, LATEST, 2L));
    }

    @Test
    void theLastMoveCountsAndOneTakenBackNoMore() {
        said(SIGNED, Entry.Source.FORM).said(LATER, Entry.Source.ADDENDUM).said(LATEST, Entry.Source.ADDENDUM);
        assertThat(deadline()).isEqualTo(new Deadline(SIGNED, LATEST, 3L));
        said(LATER, Entry.Source.FORM, 3L);
        assertThat(deadline()).isEqualTo(new Deadline(SIGNED, LATER, 2L));
        said(SIGNED, Entry.Source.FORM, 2L).said(LATEST, Entry.Source.FORM);
        assertThat(deadline()).isEqualTo(new Deadline(LATEST, LATEST, null));
    }

    @Test
    void whatChangesAnythingElseMovesNothing() {
        said(SIGNED, Entry.Source.FORM).said(SIGNED, Entry.Source.CHANGE_REQUEST);
        assertThat(deadline()).isEqualTo(new Deadline(SIGNED, SIGNED, null));
    }

    @Test
    void oneThatWasSignedWithoutAnyGetsItByAnAdendaAndIsCompletedByAVariation() {
        said(null, Entry.Source.IMPORT);
        assertThat(deadline()).isEqualTo(new Deadline(null, null, null));
        said(SIGNED, Entry.Source.CHANGE_REQUEST);
        assertThat(deadline()).isEqualTo(new Deadline(SIGNED, SIGNED, null));
        revisions.remove(1);
        said(SIGNED, Entry.Source.ADDENDUM);
        assertThat(deadline()).isEqualTo(new Deadline(null, SIGNED, 2L));
    }
}

package pe.palabra.commitment.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.list.RecordedFact.Recorded;
import pe.palabra.shared.Entry;

class DeadlineTest {

    private static final LocalDate SIGNED = LocalDate.of(2025, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 30);
    private static final LocalDate LATEST = LocalDate.of(2027, 6, 30);

    private final List<RecordedRevision> revisions = new ArrayList<>();

    private DeadlineTest said(@Nullable LocalDate due, Entry.Source source) {
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
                register, true, new Recorded(revisions.size() + 1, Instant.EPOCH, null, source, null)));
        return this;
    }

    private Deadline deadline() {
        return Deadline.of(revisions);
    }

    @Test
    void onlyAVariationMovesIt() {
        said(SIGNED, Entry.Source.FORM).said(LATER, Entry.Source.CHANGE_REQUEST);
        assertThat(deadline()).isEqualTo(new Deadline(SIGNED, LATER));
        assertThat(deadline().wasMoved()).isTrue();
    }

    @Test
    void aCorrectionOrAMatrixCorrectsTheOriginalToo() {
        said(SIGNED, Entry.Source.IMPORT).said(LATER, Entry.Source.FORM);
        assertThat(deadline()).isEqualTo(new Deadline(LATER, LATER));
        assertThat(deadline().wasMoved()).isFalse();
    }

    @Test
    void onceMovedACorrectionLeavesTheOriginalAsItWas() {
        said(SIGNED, Entry.Source.FORM).said(LATER, Entry.Source.CHANGE_REQUEST).said(LATEST, Entry.Source.FORM);
        assertThat(deadline()).isEqualTo(new Deadline(SIGNED, LATEST));
    }

    @Test
    void withoutAnyThereIsNone() {
        said(null, Entry.Source.IMPORT);
        assertThat(deadline()).isEqualTo(new Deadline(null, null));
        said(SIGNED, Entry.Source.CHANGE_REQUEST);
        assertThat(deadline()).isEqualTo(new Deadline(SIGNED, SIGNED));
    }
}

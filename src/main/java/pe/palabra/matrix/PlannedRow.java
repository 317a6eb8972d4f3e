package pe.palabra.matrix;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.StateFact;
import pe.palabra.matrix.reading.ReadRow;
import pe.palabra.matrix.reading.RowNotice;

/**
 * What one row of a file would do. {@code commitmentId} null: a new commitment; with {@code revived} one that a reversal
 * had annulled. {@code register} null: it stays; {@code fact} null: nothing to record. {@code stateLeft}: R2 does not
 * allow the row's state, which stays unless it is ticked as a rectification. {@code twin}: the row repeats an earlier one
 * but for place or responsible. {@code responsible}: who would answer for a new commitment, by its name in the catalogue.
 */
record PlannedRow(
        ReadRow row,
        Verdict verdict,
        @Nullable Long commitmentId,
        @Nullable String code,
        int number,
        boolean revived,
        @Nullable Register register,
        @Nullable String responsible,
        @Nullable String wording,
        String distinguisher,
        @Nullable StateFact fact,
        boolean stateChanges,
        boolean stateLeft,
        boolean twin,
        List<FieldChange> changes,
        List<RowNotice> refusals,
        List<RowNotice> findings) {

    private static final RecordComponent[] REGISTER = Register.class.getRecordComponents();
    private static final RecordComponent[] FACT = StateFact.class.getRecordComponents();

    enum Verdict {
        NEW,
        CHANGED,
        EQUAL,
        REFUSED
    }

    /** A field by its Anexo 2 name, as it stands and as the file says; empty is "". */
    record FieldChange(String field, String before, String after) {}

    /** What would be written, as text. */
    String essence() {
        StringBuilder text = new StringBuilder();
        text.append(verdict)
                .append('|')
                .append(commitmentId)
                .append('|')
                .append(code)
                .append('|')
                .append(revived);
        append(text, register, REGISTER);
        append(text, fact, FACT);
        return text.append('|')
                .append(changes)
                .append('|')
                .append(refusals)
                .append('\n')
                .toString();
    }

    /** Each part of a record: its own {@code toString} formats them, which takes Java 17 several times as long. */
    private static void append(StringBuilder text, @Nullable Record whole, RecordComponent[] parts) {
        for (RecordComponent part : parts) {
            text.append('|').append(whole == null ? "" : ReflectionUtils.invokeMethod(part.getAccessor(), whole));
        }
    }
}

package pe.palabra.matrix.web;

import org.jspecify.annotations.Nullable;
import pe.palabra.matrix.BatchState;
import pe.palabra.matrix.preview.ImportHead;
import pe.palabra.shared.Formats;

/** An uploaded matrix in words: one line of the list, and the head of its page. */
public record ImportLine(ImportHead head) {

    public long id() {
        return head.id();
    }

    public String fileName() {
        return head.fileName();
    }

    public String cutOff() {
        return Formats.date(head.cutOff());
    }

    public String uploaded() {
        return Formats.dateTime(head.uploadedAt());
    }

    public String confirmed() {
        return Formats.dateTime(head.confirmedAt());
    }

    public String applied() {
        return Formats.dateTime(head.appliedAt());
    }

    public String reverted() {
        return Formats.dateTime(head.revertedAt());
    }

    public String newerCutOff() {
        return Formats.date(head.newerCutOff());
    }

    public boolean inProgress() {
        return reading() || is(BatchState.APPLYING);
    }

    public boolean reading() {
        return is(BatchState.READING);
    }

    public boolean toConfirm() {
        return is(BatchState.TO_CONFIRM);
    }

    public boolean failed() {
        return is(BatchState.FAILED);
    }

    public boolean isApplied() {
        return is(BatchState.APPLIED);
    }

    private boolean is(BatchState state) {
        return head.state() == state;
    }

    public String stateName() {
        return BatchLook.of(head.state()).name();
    }

    public String stateClass() {
        return BatchLook.of(head.state()).styleClass();
    }

    public String stateIcon() {
        return BatchLook.of(head.state()).icon();
    }

    public String total() {
        return counted(head.rowsTotal());
    }

    public String created() {
        return counted(head.rowsNew());
    }

    public String changed() {
        return counted(head.rowsChanged());
    }

    public String equal() {
        return counted(head.rowsEqual());
    }

    public String refused() {
        return counted(head.rowsRefused());
    }

    public String ignored() {
        return counted(head.rowsIgnored());
    }

    public String absent() {
        return counted(head.rowsAbsent());
    }

    private String counted(@Nullable Integer number) {
        return !head.counted() || number == null ? Formats.MISSING : Formats.number(number);
    }

    public String refusedRows() {
        return Counted.of(head.rowsRefused(), "fila", "filas");
    }

    public String createdRows() {
        return Counted.of(head.rowsNew(), "compromiso", "compromisos");
    }

    public String changedRows() {
        return Counted.of(head.rowsChanged(), "compromiso", "compromisos");
    }

    public String equalRows() {
        return Counted.of(head.rowsEqual(), "compromiso", "compromisos");
    }

    public String absentRows() {
        return Counted.of(head.rowsAbsent(), "compromiso", "compromisos");
    }

    public boolean anyRefused() {
        return head.rowsRefused() != null && head.rowsRefused() > 0;
    }

    public boolean anyAbsent() {
        return head.rowsAbsent() != null && head.rowsAbsent() > 0;
    }

    public boolean anyToWrite() {
        return head.toWrite() > 0;
    }

    /** What the button of confirmation says, and does. */
    public String confirmation() {
        return head.toWrite() == 0
                ? "Confirmar sin cambios"
                : "Confirmar " + Counted.of(head.toWrite(), "fila", "filas");
    }

    /** How far the work is, as far as it is known. */
    public String progress() {
        return head.toDo() == 0
                ? "Preparando…"
                : Formats.number(head.done()) + " de " + Formats.number(head.toDo()) + " filas";
    }

    /** What anybody should know before confirming: which sheets were read, and how. */
    public String source() {
        String read = head.description() == null || head.description().isEmpty() ? "" : " · " + head.description();
        return "Información al " + cutOff()
                + (head.counted() ? " · " + Counted.of(head.rowsTotal(), "fila leída", "filas leídas") + read : "");
    }
}

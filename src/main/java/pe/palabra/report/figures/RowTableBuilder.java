package pe.palabra.report.figures;

import org.jspecify.annotations.Nullable;

/** Takes the rows of a report in any order, each code once. */
public final class RowTableBuilder {

    private final RowColumns columns = new RowColumns();

    /** {@code from}: where the previous report counted it. */
    public void add(ReportRow row, @Nullable Position from) {
        columns.add(
                row.code(),
                Figure.bits(row.figures()),
                Math.toIntExact(row.unitId()),
                row.responsibleId() == null ? 0 : Math.toIntExact(row.responsibleId()),
                Math.toIntExact(row.standing().since().toEpochDay()),
                Position.number(from),
                RowColumns.packed(row.spaceClass(), row.state(), row.kind(), row.level()),
                Math.toIntExact(row.commitmentId()),
                Math.toIntExact(row.standing().updatedOn().toEpochDay()));
    }

    /** A row of which nothing else is known. */
    public void add(CountedRow row) {
        columns.add(
                row.code(),
                Figure.bits(row.figures()),
                Math.toIntExact(row.unitId()),
                0,
                0,
                Position.number(null),
                RowColumns.packed(row.spaceClass(), row.state(), null, null),
                0,
                0);
    }

    public RowTable table() {
        return new RowTable(columns.ordered());
    }
}

package pe.palabra.sheet;

/** Hears a file sheet by sheet and row by row, so that no sheet need fit in memory. */
public interface SheetVisitor {

    /** A visible sheet begins. */
    void sheet(String name);

    /** The next row with content; merged cells have given their value to all their rows, in their first column. */
    void row(SheetRow row);
}

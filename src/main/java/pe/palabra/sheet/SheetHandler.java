package pe.palabra.sheet;

/** Hears the visible sheets of a file, one after the other, row by row. */
public interface SheetHandler {

    /** A sheet begins; of a CSV the only one, without a name of its own. */
    void sheet(String name);

    /** The next row with content; false: nothing more of this sheet is wanted. */
    boolean row(SheetRow row);
}

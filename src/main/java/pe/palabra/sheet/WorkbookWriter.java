package pe.palabra.sheet;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** An .xlsx written in passing, sheet after sheet; closing it ends the file and leaves the stream open. */
public final class WorkbookWriter implements Closeable {

    private final Workbook workbook;
    private @Nullable WorkbookSheet open;

    public WorkbookWriter(OutputStream out) {
        workbook = new Workbook(new Kept(out), "Palabra", "1.0");
    }

    /** The next sheet, which ends the one before; {@code widths} of its columns in characters. */
    public WorkbookSheet sheet(String name, int... widths) {
        try {
            if (open != null) {
                open.finish();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open = new WorkbookSheet(workbook.newWorksheet(name), widths);
        return open;
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    /** The caller's stream, which a finished workbook would close. */
    private static final class Kept extends FilterOutputStream {

        private Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

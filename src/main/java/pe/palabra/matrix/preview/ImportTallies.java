package pe.palabra.matrix.preview;

/** What the rows of a preview are made of, beside the batch's own counts. */
public record ImportTallies(
        long sheets,
        long stateChanges,
        long progressChanges,
        long otherChanges,
        long stateLeft,
        long twins,
        long newActas,
        long newCases) {}

package pe.palabra.commitment.filter;

import java.util.Optional;

/** The order of a list: a column, and behind it the commitment's id, so that no two rows are ever equal. */
public record CommitmentOrder(CommitmentColumn column, boolean descending) {

    public static final CommitmentOrder BY_CODE = new CommitmentOrder(CommitmentColumn.CODE, false);

    /** Reads a column's key, with {@code -} before it descending; empty when there is no such column. */
    public static Optional<CommitmentOrder> of(String written) {
        boolean descending = written.startsWith("-");
        return CommitmentColumn.of(descending ? written.substring(1) : written)
                .map(column -> new CommitmentOrder(column, descending));
    }

    public String key() {
        return (descending ? "-" : "") + column.key();
    }
}

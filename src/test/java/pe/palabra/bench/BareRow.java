package pe.palabra.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A line of {@link BarePage}: its columns as they are read. */
public record BareRow(
        String code,
        String actaOn,
        @Nullable String kind,
        String state,
        @Nullable String level,
        @Nullable String snip,
        @Nullable String cui,
        @Nullable String progress,
        @Nullable String dueOn,
        String updatedOn) {

    static BareRow of(ResultSet row) throws SQLException {
        return new BareRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }
}

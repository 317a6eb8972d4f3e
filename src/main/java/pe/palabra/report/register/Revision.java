package pe.palabra.report.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.report.count.Known;
import pe.palabra.report.count.KnownCommitment;
import pe.palabra.territory.GovernmentLevel;

/** The register of a commitment as an entry left it, as far as figures need it. */
record Revision(
        long id,
        String code,
        long entry,
        boolean live,
        boolean takesPart,
        LocalDate actaOn,
        long unitId,
        long spaceId,
        @Nullable CommitmentKind kind,
        @Nullable Long responsibleId,
        @Nullable GovernmentLevel level,
        @Nullable LocalDate dueOn) {

    /** In the order of {@link KnownRows#REVISION}. */
    static Revision read(ResultSet row) throws SQLException {
        String kind = row.getString(9);
        String level = row.getString(11);
        return new Revision(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getBoolean(4),
                row.getBoolean(5),
                LocalDate.ofEpochDay(row.getLong(6)),
                row.getLong(7),
                row.getLong(8),
                kind == null ? null : CommitmentKind.valueOf(kind),
                number(row, 10),
                level == null ? null : GovernmentLevel.valueOf(level),
                day(row, 12));
    }

    private static @Nullable Long number(ResultSet row, int place) throws SQLException {
        long number = row.getLong(place);
        return row.wasNull() ? null : number;
    }

    private static @Nullable LocalDate day(ResultSet row, int place) throws SQLException {
        long day = row.getLong(place);
        return row.wasNull() ? null : LocalDate.ofEpochDay(day);
    }

    KnownCommitment commitment(Known now, @Nullable Known before) {
        return new KnownCommitment(id, code, unitId, spaceId, kind, responsibleId, level, dueOn, now, before);
    }
}

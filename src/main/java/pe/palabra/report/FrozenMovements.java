package pe.palabra.report;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.report.figures.Movement;
import pe.palabra.report.figures.Position;
import pe.palabra.report.rows.MovementFilter;
import pe.palabra.report.rows.MovementPage;
import pe.palabra.report.rows.RowWindow;

/** What left the groups of issued reports; what entered is among their rows. */
@Repository
class FrozenMovements {

    private static final int AT_A_TIME = 500;

    private static final String PAGE = """
            select m.*, count(*) over () as total from report_movement m
             where report_id = :report and kind = :kind and (:allUnits or unit_id in (:units))
               and (:unit is null or unit_id = :unit) and (:class is null or class = :class)
             order by code, id limit :size offset :offset""";

    private final JdbcTemplate jdbc;

    FrozenMovements(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(long reportId, List<Movement> movements) {
        jdbc.batchUpdate("""
                insert into report_movement (report_id, code, kind, unit_id, class, reported,
                  from_unit_id, from_class, from_reported, to_unit_id, to_class, to_reported)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", movements, AT_A_TIME, (statement, movement) -> set(statement, reportId, movement));
    }

    private static void set(PreparedStatement statement, long reportId, Movement movement) throws SQLException {
        statement.setLong(1, reportId);
        statement.setString(2, movement.code());
        statement.setString(3, movement.kind().name());
        set(statement, 4, movement.group());
        set(statement, 7, movement.from());
        set(statement, 10, movement.to());
    }

    private static void set(PreparedStatement statement, int first, @Nullable Position position) throws SQLException {
        statement.setObject(first, position == null ? null : position.unitId(), Types.BIGINT);
        statement.setString(
                first + 1, position == null ? null : position.spaceClass().name());
        statement.setObject(first + 2, position == null ? null : position.reported(), Types.BOOLEAN);
    }

    MovementPage page(long reportId, MovementFilter filter, RowWindow window) {
        List<Movement> movements = new ArrayList<>();
        AtomicLong total = new AtomicLong();
        JdbcClient.create(jdbc)
                .sql(PAGE)
                .param("report", reportId)
                .param("kind", filter.kind().name())
                .param("allUnits", filter.viewer().seesAllUnits())
                .param("units", filter.viewer().unitsForSql())
                .param("unit", filter.unitId(), Types.BIGINT)
                .param(
                        "class",
                        filter.spaceClass() == null ? null : filter.spaceClass().name(),
                        Types.VARCHAR)
                .param("size", window.size())
                .param("offset", window.offset())
                .query((ResultSet row) -> {
                    total.set(row.getLong("total"));
                    movements.add(movement(row));
                });
        return new MovementPage(total.get(), movements);
    }

    private static Movement movement(ResultSet row) throws SQLException {
        return new Movement(
                row.getString("code"),
                Movement.Kind.valueOf(row.getString("kind")),
                Objects.requireNonNull(position(row, "")),
                position(row, "from_"),
                position(row, "to_"));
    }

    private static @Nullable Position position(ResultSet row, String prefix) throws SQLException {
        Long unitId = row.getObject(prefix + "unit_id", Long.class);
        return unitId == null
                ? null
                : new Position(
                        unitId,
                        SpaceClass.valueOf(row.getString(prefix + "class")),
                        row.getBoolean(prefix + "reported"));
    }
}

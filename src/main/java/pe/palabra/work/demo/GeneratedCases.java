package pe.palabra.work.demo;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import pe.palabra.shared.Entry;
import pe.palabra.work.demo.GeneratedCatalogue.District;
import pe.palabra.work.demo.GeneratedCatalogue.Unit;

/** Cases of a generated register with their spaces, of both classes, and the actas that will be signed in them. */
final class GeneratedCases {

    private static final int BATCH = 500;
    private static final int COMMITMENTS_OF_A_CASE = 40;
    private static final List<String> KINDS = List.of("Mesa de diálogo", "Grupo de trabajo", "Comité de seguimiento");

    /** A case: where it is, and the month in which it begins. */
    record Case(long id, String code, Unit unit, District district, int begins) {}

    /** A space of a case; {@code changesOn}: when it became of the other class; null: never. */
    record Space(
            long id,
            Case of,
            String name,
            String kind,
            boolean prioritised,
            @Nullable LocalDate changesOn,
            boolean sgsdTakesPart) {}

    /** An acta and how many commitments it will have. */
    record Signed(Space space, LocalDate on, int commitments) {}

    private final GeneratedMonths months;
    private final GeneratedCatalogue catalogue;
    private final Random random;
    private final List<Space> spaces = new ArrayList<>();

    GeneratedCases(GeneratedMonths months, GeneratedCatalogue catalogue, Random random) {
        this.months = months;
        this.catalogue = catalogue;
        this.random = random;
    }

    /** Writes as many cases as that many commitments need. */
    void write(JdbcTemplate jdbc, int commitments) {
        int count = Math.max(7, commitments / COMMITMENTS_OF_A_CASE);
        List<Case> cases = new ArrayList<>();
        List<Long> ids = ids(jdbc, "dialogue_case", count);
        List<Long> spaceIds = ids(jdbc, "dialogue_space", 2 * count);
        for (int i = 0; i < count; i++) {
            Unit unit = catalogue.unit();
            String code = unit.prefix() + "-" + String.format("%04d", i + 1);
            Case one = new Case(
                    ids.get(i), code, unit, catalogue.district(unit), random.nextInt(Math.max(1, months.count() - 12)));
            cases.add(one);
            spaces.add(space(spaceIds.get(2 * i), one, "Espacio del caso " + code));
            if (random.nextInt(7) == 0) {
                spaces.add(space(spaceIds.get(2 * i + 1), one, "Segundo espacio del caso " + code));
            }
        }
        writeCases(jdbc, cases);
        writeSpaces(jdbc);
    }

    static List<Long> ids(JdbcTemplate jdbc, String table, int count) {
        return jdbc.queryForList(
                "select nextval(pg_get_serial_sequence(?, 'id')) from generate_series(1, ?)", Long.class, table, count);
    }

    private Space space(long id, Case of, String name) {
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        LocalDate changesOn = random.nextInt(12) == 0 ? day(of) : null;
        return new Space(id, of, name, kind, random.nextInt(3) == 0, changesOn, random.nextInt(12) > 0);
    }

    private LocalDate day(Case of) {
        LocalDate from = months.month(of.begins()).atDay(1);
        return from.plusDays(random.nextInt((int) (months.lastDay().toEpochDay() - from.toEpochDay())));
    }

    private void writeCases(JdbcTemplate jdbc, List<Case> cases) {
        jdbc.batchUpdate(
                "insert into dialogue_case (id, code, written_code, name, unit_id, created_entry_id)"
                        + " overriding system value values (?, ?, ?, ?, ?, ?)",
                cases,
                BATCH,
                (statement, one) -> {
                    statement.setLong(1, one.id());
                    statement.setString(2, one.code());
                    statement.setString(3, one.code());
                    statement.setString(4, "Demandas en " + one.district().name());
                    statement.setLong(5, one.unit().id());
                    statement.setLong(6, months.entry(one.begins()).id());
                });
    }

    private void writeSpaces(JdbcTemplate jdbc) {
        jdbc.batchUpdate(
                "insert into dialogue_space (id, case_id, name, kind, sgsd_takes_part, prioritised_now,"
                        + " created_entry_id) overriding system value values (?, ?, ?, ?, ?, ?, ?)",
                spaces,
                BATCH,
                (statement, space) -> {
                    statement.setLong(1, space.id());
                    statement.setLong(2, space.of().id());
                    statement.setString(3, space.name());
                    statement.setString(4, space.kind());
                    statement.setBoolean(5, space.sgsdTakesPart());
                    statement.setBoolean(6, space.prioritised() == (space.changesOn() == null));
                    statement.setLong(7, months.entry(space.of().begins()).id());
                });
        List<Determined> all = new ArrayList<>();
        for (Space space : spaces) {
            all.add(new Determined(
                    space.id(),
                    space.prioritised(),
                    null,
                    "IMPORT",
                    months.entry(space.of().begins())));
            LocalDate on = space.changesOn();
            if (on != null) {
                Entry entry = months.entry(months.indexOf(on));
                all.add(new Determined(space.id(), !space.prioritised(), on, "RISK_ASSESSMENT", entry));
            }
        }
        determine(jdbc, all);
    }

    private record Determined(
            long spaceId, boolean prioritised, @Nullable LocalDate from, String ground, Entry entry) {}

    private static void determine(JdbcTemplate jdbc, List<Determined> determined) {
        jdbc.batchUpdate(
                "insert into prioritisation (space_id, prioritised, in_force_from, ground, entry_id)"
                        + " values (?, ?, ?, ?, ?)",
                determined,
                BATCH,
                (statement, one) -> {
                    statement.setLong(1, one.spaceId());
                    statement.setBoolean(2, one.prioritised());
                    statement.setObject(3, one.from(), Types.DATE);
                    statement.setString(4, one.ground());
                    statement.setLong(5, one.entry().id());
                });
    }

    /** Actas for that many commitments, by the place of their month; a case signs one on a day. */
    TreeMap<Integer, List<Signed>> actas(int commitments) {
        TreeMap<Integer, List<Signed>> actas = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        int left = commitments;
        while (left > 0) {
            Space space = spaces.get(random.nextInt(spaces.size()));
            LocalDate on = day(space.of());
            if (taken.add(space.of().code() + on)) {
                int some = Math.min(left, 1 + random.nextInt(9));
                actas.computeIfAbsent(months.indexOf(on), month -> new ArrayList<>())
                        .add(new Signed(space, on, some));
                left -= some;
            }
        }
        return actas;
    }
}

package pe.palabra;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.shared.NameKey;

/**
 * A few fictitious places, institutions, spaces and commitments met again in every test, written by SQL. Whatever is
 * named is made when it is not there yet, so that a test says only what it is about.
 */
public final class Cast {

    public static final String SOUTH = "UT Sureste";
    public static final String CORRIDOR = "Corredor Minero Sur";

    private final JdbcClient jdbc;

    public Cast(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** A new entry of the register, recorded at an instant. */
    public long entry(Instant recordedAt) {
        return entry(recordedAt, null, "IMPORT", null);
    }

    public long entry(Instant recordedAt, @Nullable Long authorId, String source, @Nullable String reason) {
        return id(
                "insert into entry (id, recorded_at, author_id, source, reason)"
                        + " values (nextval('entry_id_seq'), ?, ?, ?, ?) returning id",
                Timestamp.from(recordedAt),
                authorId,
                source,
                reason);
    }

    public long unit(String name) {
        return found("select id from territorial_unit where name = ?", name)
                .orElse(() ->
                        id("insert into territorial_unit (code, name) values (?, ?) returning id", code(name), name));
    }

    /** A place by its UBIGEO, made with that name when the catalogue has none; what contains it should be made too. */
    public String place(String ubigeo, String name) {
        String kind = ubigeo.length() == 2 ? "DEPARTMENT" : ubigeo.length() == 4 ? "PROVINCE" : "DISTRICT";
        jdbc.sql("insert into place (ubigeo, kind, name) values (?, ?, ?) on conflict do nothing")
                .params(ubigeo, kind, name)
                .update();
        return ubigeo;
    }

    /** Velille (080708), in Chumbivilcas, Cusco. */
    public String velille() {
        place("08", "Cusco");
        place("0807", "Chumbivilcas");
        return place("080708", "Velille");
    }

    /** An institution of the State by its acronym. */
    public long institution(String acronym) {
        return found("select id from institution where acronym = ?", acronym)
                .orElse(() -> named("NATIONAL", "NATIONAL", acronym, "Entidad " + acronym, null));
    }

    /** A district municipality, without acronym. */
    public long municipality(String district, String ubigeo) {
        return named("LOCAL", "LOCAL", null, "Municipalidad Distrital de " + district, ubigeo);
    }

    public long company(String name) {
        return named("COMPANY", null, null, name, null);
    }

    private long named(
            String kind, @Nullable String level, @Nullable String acronym, String name, @Nullable String at) {
        long id = id(
                "insert into institution (kind, level, acronym, name, ubigeo) values (?, ?, ?, ?, ?) returning id",
                kind,
                level,
                acronym,
                name,
                at);
        alias(id, name);
        if (acronym != null) {
            alias(id, acronym);
        }
        return id;
    }

    private void alias(long institutionId, String written) {
        jdbc.sql("insert into name_alias (kind, key, written, institution_id) values ('INSTITUTION', ?, ?, ?)")
                .params(NameKey.of(written), written, institutionId)
                .update();
    }

    public void sector(String acronym, String name, LocalDate since, long... institutions) {
        long sector = found("select id from sector where acronym = ?", acronym)
                .orElse(() -> id("insert into sector (acronym, name) values (?, ?) returning id", acronym, name));
        for (long institution : institutions) {
            jdbc.sql("insert into institution_sector (institution_id, sector_id, since) values (?, ?, ?)")
                    .params(institution, sector, since)
                    .update();
        }
    }

    /** A case of a unit with one space, of the class given since ever; known again by its code. */
    public Space space(String caseCode, String unit, boolean prioritised) {
        return space(caseCode, unit, prioritised, "Espacio del caso " + caseCode);
    }

    public Space space(String caseCode, String unit, boolean prioritised, String name) {
        long unitId = unit(unit);
        long entry = entry(Instant.parse("2020-01-01T12:00:00Z"));
        long caseId = found("select id from dialogue_case where code = ?", caseCode)
                .orElse(() -> id(
                        "insert into dialogue_case (code, written_code, unit_id, created_entry_id)"
                                + " values (?, ?, ?, ?) returning id",
                        caseCode,
                        caseCode,
                        unitId,
                        entry));
        long spaceId = id(
                "insert into dialogue_space (case_id, name, kind, sgsd_takes_part, prioritised_now, created_entry_id)"
                        + " values (?, ?, 'por precisar', true, ?, ?) returning id",
                caseId,
                name,
                prioritised,
                entry);
        id(
                "insert into prioritisation (space_id, prioritised, ground, entry_id) values (?, ?, 'IMPORT', ?)"
                        + " returning id",
                spaceId,
                prioritised,
                entry);
        return new Space(caseId, caseCode, spaceId, unitId);
    }

    /** A case's dialogue space. */
    public record Space(long caseId, String caseCode, long id, long unitId) {}

    /** A commitment signed in a space, to be told more of before it is kept. */
    public CastCommitment promise(Space space, LocalDate signedOn, String description) {
        return new CastCommitment(this, space, signedOn, description);
    }

    long id(String sql, @Nullable Object... params) {
        return jdbc.sql(sql).params(Arrays.asList(params)).query(Long.class).single();
    }

    private Found found(String sql, String name) {
        List<Long> ids = jdbc.sql(sql).param(name).query(Long.class).list();
        return otherwise -> ids.isEmpty() ? otherwise.getAsLong() : ids.get(0);
    }

    private interface Found {
        long orElse(LongSupplier otherwise);
    }

    private static String code(String name) {
        return NameKey.of(name).toUpperCase(Locale.ROOT).replace(' ', '-');
    }
}

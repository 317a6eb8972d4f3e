package pe.palabra.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the catalogue whole, as it is at this moment. */
@Service
public class Catalogues {

    private record Kept(UUID stamp, CatalogueSnapshot snapshot) {}

    private final JdbcClient jdbc;
    private volatile @Nullable Kept kept;

    Catalogues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Read again only after a change, on whatever node: the database changes its stamp with every one. */
    @Transactional(readOnly = true)
    public CatalogueSnapshot snapshot() {
        UUID stamp =
                jdbc.sql("select stamp from catalogue_stamp").query(UUID.class).single();
        Kept known = kept;
        if (known == null || !known.stamp().equals(stamp)) {
            known = new Kept(stamp, read());
            kept = known;
        }
        return known.snapshot();
    }

    /** About 8,000 rows: mapped by hand, several times faster than by reflection. */
    private CatalogueSnapshot read() {
        CatalogueSnapshot snapshot = new CatalogueSnapshot();
        jdbc.sql("select id, code, name from territorial_unit order by name").query((RowCallbackHandler)
                row -> snapshot.add(new CatalogueSnapshot.Unit(row.getLong(1), row.getString(2), row.getString(3))));
        jdbc.sql("select ubigeo, name from place order by ubigeo")
                .query((RowCallbackHandler) row -> snapshot.addPlace(row.getString(1), row.getString(2)));
        jdbc.sql("select id, kind, level, acronym, name, ubigeo, to_be_catalogued, annulled_entry_id is not null"
                        + " from institution order by id")
                .query((RowCallbackHandler) row -> snapshot.add(institution(row)));
        jdbc.sql("select key, institution_id, unit_id, ubigeo, heading, mapped_by_person from name_alias order by id")
                .query((RowCallbackHandler) row -> snapshot.alias(alias(row)));
        return snapshot;
    }

    private static CatalogueSnapshot.Institution institution(ResultSet row) throws SQLException {
        String level = row.getString(3);
        return new CatalogueSnapshot.Institution(
                row.getLong(1),
                InstitutionKind.valueOf(row.getString(2)),
                level == null ? null : GovernmentLevel.valueOf(level),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getBoolean(7),
                row.getBoolean(8));
    }

    private static NameAlias alias(ResultSet row) throws SQLException {
        return new NameAlias(
                row.getString(1),
                row.getObject(2, Long.class),
                row.getObject(3, Long.class),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6));
    }
}

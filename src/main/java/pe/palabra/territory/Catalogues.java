package pe.palabra.territory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private CatalogueSnapshot read() {
        CatalogueSnapshot snapshot = new CatalogueSnapshot();
        jdbc.sql("select id, code, name from territorial_unit order by name")
                .query(CatalogueSnapshot.Unit.class)
                .list()
                .forEach(snapshot::add);
        jdbc.sql("select ubigeo, name from place order by ubigeo").query(row -> {
            snapshot.addPlace(row.getString("ubigeo"), row.getString("name"));
        });
        jdbc.sql("select id, kind, level, acronym, name, ubigeo, to_be_catalogued,"
                        + " annulled_entry_id is not null as annulled from institution order by id")
                .query(CatalogueSnapshot.Institution.class)
                .list()
                .forEach(snapshot::add);
        jdbc.sql("select key, institution_id, unit_id, ubigeo, heading, mapped_by_person as by_person"
                        + " from name_alias order by id")
                .query(NameAlias.class)
                .list()
                .forEach(snapshot::alias);
        return snapshot;
    }
}

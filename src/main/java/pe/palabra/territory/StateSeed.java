package pe.palabra.territory;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sectors with their ministries, and the entities of the national State that sign most. */
final class StateSeed {

    private final JdbcClient jdbc;
    private final SeedNames names;

    StateSeed(JdbcClient jdbc, SeedNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    void run() {
        for (CatalogueFile.Row row : CatalogueFile.read("sectores.csv")) {
            String acronym = row.get("sigla");
            jdbc.sql("insert into sector (acronym, name) values (?, ?)")
                    .params(acronym, row.get("entidad"))
                    .update();
            institution(InstitutionKind.NATIONAL, acronym, row.get("entidad"), acronym);
            row.list("alias").forEach(alias -> names.institutionWithAcronym(acronym, alias));
        }
        for (CatalogueFile.Row row : CatalogueFile.read("entidades_frecuentes.csv")) {
            institution(kind(row.get("nota")), row.get("sigla"), row.get("entidad"), row.get("sector"));
        }
    }

    private static InstitutionKind kind(String note) {
        if (note.startsWith("organismo autónomo")) {
            return InstitutionKind.AUTONOMOUS;
        }
        return note.startsWith("empresa del Estado") ? InstitutionKind.COMPANY : InstitutionKind.NATIONAL;
    }

    /** Of the national level all of them, the State's companies too. */
    private void institution(InstitutionKind kind, String acronym, String name, @Nullable String sector) {
        long id = jdbc.sql("insert into institution (kind, level, acronym, name) values (?, ?, ?, ?) returning id")
                .params(kind.name(), GovernmentLevel.NATIONAL.name(), acronym, name)
                .query(Long.class)
                .single();
        jdbc.sql("insert into institution_sector (institution_id, sector_id, since)"
                        + " select ?, id, date '1900-01-01' from sector where acronym = ?")
                .params(id, sector)
                .update();
    }
}

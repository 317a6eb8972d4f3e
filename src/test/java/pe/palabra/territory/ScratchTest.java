package pe.palabra.territory;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ScratchTest {
    @Test
    void seed() throws Exception {
        try (EmbeddedPostgres pg = EmbeddedPostgres.builder().start()) {
            long t = System.nanoTime();
            Flyway.configure()
                    .dataSource(pg.getPostgresDatabase())
                    .javaMigrations(new CatalogueSeed())
                    .load()
                    .migrate();
            System.out.println("migrate ms " + (System.nanoTime() - t) / 1000000);
            JdbcClient jdbc = JdbcClient.create(pg.getPostgresDatabase());
            System.out.println(jdbc.sql("select kind, count(*) from institution group by 1")
                    .query()
                    .listOfRows());
            System.out.println(jdbc.sql("select kind, count(*) from name_alias group by 1")
                    .query()
                    .listOfRows());
            System.out.println(jdbc.sql("select kind, count(*) from place group by 1")
                    .query()
                    .listOfRows());
            Catalogues c = new Catalogues(jdbc);
            CatalogueSnapshot s = null;
            for (int i = 0; i < 20; i++) {
                t = System.nanoTime();
                s = c.snapshot();
                System.out.print((System.nanoTime() - t) / 1000 + "us ");
            }
            for (String n : new String[] {
                "MINAGRI",
                "gore cuzco",
                "Municipalidad Distrital de Santa Rosa",
                "Municipalidad Provincial del Callao",
                "Municipalidad Provincial de Callao",
                "Municipalidad Metropolitana de Lima",
                "Municipalidad Distrital del Tambo",
                "Municipalidad Distrital de Tambobamba",
                "RENIEC",
                "Mincul",
                "Gobierno Regional del Callao"
            }) {
                System.out.println(n + " "
                        + s.institutions(n).stream().map(s::institutionLabel).toList() + " " + s.institutions(n));
            }
            System.out.println(s.unit("UT Marciana") + " " + s.unit("Corredor Minero Sur")
                    + s.unit("UT CORREDOR MINERO SUR") + s.unit("sureste") + s.unit("UT-SE"));
            System.out.println(s.places(PlaceKind.PROVINCE, "Callao") + " " + s.places(PlaceKind.DISTRICT, "Santa Rosa")
                    + s.places(PlaceKind.DEPARTMENT, "APURIMAC"));
        }
    }
}

package pe.palabra.territory;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Fills the catalogues of a new database once, as a migration, from the lists of {@code resources/catalogue}. */
@Component
class CatalogueSeed implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261121.1112");
    }

    @Override
    public String getDescription() {
        return "seed catalogues";
    }

    /** Null: the lists are edited in the database from then on, and the files may grow without a new migration. */
    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        SingleConnectionDataSource source = new SingleConnectionDataSource(context.getConnection(), true);
        JdbcTemplate jdbc = new JdbcTemplate(source);
        SeedNames names = new SeedNames(jdbc);
        new PlaceSeed(jdbc, names).run();
        new StateSeed(JdbcClient.create(jdbc), names).run();
        new TerritorialGovernmentSeed(jdbc, names).run();
        CatalogueFile.read("alias_instituciones.csv")
                .forEach(row -> names.institutionWithAcronym(row.get("sigla"), row.get("alias")));
        names.write();
    }
}

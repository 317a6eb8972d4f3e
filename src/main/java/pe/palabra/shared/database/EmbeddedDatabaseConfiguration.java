package pe.palabra.shared.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import pe.palabra.shared.PalabraSettings;

/** Starts the embedded database and lets Flyway and the application in, each by its own role. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseGiven.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(PalabraSettings settings) {
        return EmbeddedDatabase.on(settings.dataDir());
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedDatabase database) {
        return new Connection(
                DatabaseRoles.APPLICATION, database.passwordOf(DatabaseRoles.APPLICATION), database.url());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
        return new OwnerConnection(DatabaseRoles.OWNER, database.passwordOf(DatabaseRoles.OWNER), database.url());
    }

    private record Connection(String getUsername, String getPassword, String getJdbcUrl)
            implements JdbcConnectionDetails {}

    private record OwnerConnection(String getUsername, String getPassword, String getJdbcUrl)
            implements FlywayConnectionDetails {}
}

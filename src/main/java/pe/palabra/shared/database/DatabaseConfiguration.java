package pe.palabra.shared.database;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** What holds for every database, embedded or external. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseConfiguration.class);

    /** Tells the migrations which role the application uses, so that they grant it what it needs and no more. */
    @Bean
    FlywayConfigurationCustomizer applicationRole(JdbcConnectionDetails details, Environment environment) {
        if (!NoDatabaseGiven.isTrueIn(environment)
                && !StringUtils.hasText(environment.getProperty("spring.flyway.user"))) {
            LOG.warn("Sin SPRING_FLYWAY_USER las tablas son de la misma cuenta con que trabaja la aplicación:"
                    + " dé a las tablas un dueño propio (README, Configuración).");
        }
        return flyway -> flyway.placeholders(Map.of("application_role", details.getUsername()));
    }
}

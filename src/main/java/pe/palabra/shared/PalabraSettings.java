package pe.palabra.shared;

import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation may choose by its {@code PALABRA_…} variables; {@link SettingsDefaults} fills in what depends
 * on the database before anything starts. {@code clock}: where the application's clock starts; null: the true time.
 */
@ConfigurationProperties("palabra")
public record PalabraSettings(
        @DefaultValue("off") Demo demo,
        @Nullable OffsetDateTime clock,
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("http://localhost:8080") URI baseUrl) {

    /** How much of the demonstration an installation shows. */
    public enum Demo {
        /** Demo accounts and fictitious data. */
        FULL,
        /** Demo accounts and catalogues only. */
        ACCOUNTS,
        /** True data. */
        OFF
    }

    /** Whether demo accounts may log in and every page says "Datos ficticios". */
    public boolean showsDemo() {
        return demo != Demo.OFF;
    }

    /** Whether people reach this installation by https, so that its cookies must not travel otherwise. */
    public boolean isSecure() {
        return "https".equalsIgnoreCase(baseUrl.getScheme());
    }
}

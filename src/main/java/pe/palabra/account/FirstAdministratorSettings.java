package pe.palabra.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Who administers first: {@code PALABRA_ADMIN_USERNAME} and {@code PALABRA_ADMIN_PASSWORD}. */
@ConfigurationProperties("palabra.admin")
record FirstAdministratorSettings(
        @Nullable String username, @Nullable String password) {}

package pe.palabra.account;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;
import pe.palabra.shared.PalabraSettings;

/** Makes the first administrator of a new installation, from what it was told, while there is none. */
@Service
class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Users users;
    private final PasswordEncoder passwords;
    private final PalabraSettings settings;
    private final FirstAdministratorSettings told;
    private final JdbcClient jdbc;

    FirstAdministrator(
            Users users,
            PasswordEncoder passwords,
            PalabraSettings settings,
            FirstAdministratorSettings told,
            JdbcClient jdbc) {
        this.users = users;
        this.passwords = passwords;
        this.settings = settings;
        this.told = told;
        this.jdbc = jdbc;
    }

    @Transactional
    void ensure() {
        AccountLock.take(jdbc);
        if (users.anAdministratorExists()) {
            return;
        }
        String password = told.password();
        if (StringUtils.hasText(told.username()) && StringUtils.hasText(password)) {
            String username = told.username().strip().toLowerCase(Locale.ROOT);
            String hash = passwords.encode(password);
            users.findByUsername(username)
                    .ifPresentOrElse(
                            user -> user.becomeFirstAdministrator(hash),
                            () -> users.save(User.firstAdministrator(username, hash)));
        } else if (!settings.showsDemo()) {
            log.warn("Nadie puede ingresar todavía: defina PALABRA_ADMIN_USERNAME y PALABRA_ADMIN_PASSWORD y reinicie");
        }
    }
}

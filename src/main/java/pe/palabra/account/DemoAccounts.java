package pe.palabra.account;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts with which anyone can try a demonstration, one for each role, named like it. */
@Service
public class DemoAccounts {

    static final String PASSWORD = "palabra-demo";

    private static final Map<Role, String> NAMES = new EnumMap<>(Map.of(
            Role.SSGC, "Lucía Huamán",
            Role.SSGD, "Renato Ccallo",
            Role.SSPI, "Milagros Tapia",
            Role.SGSD, "Óscar Villena",
            Role.VGT, "Carmen Iparraguirre",
            Role.ADMIN, "Julio Nakamura"));

    private final Users users;
    private final PasswordEncoder passwords;
    private final JdbcClient jdbc;

    DemoAccounts(Users users, PasswordEncoder passwords, JdbcClient jdbc) {
        this.users = users;
        this.passwords = passwords;
        this.jdbc = jdbc;
    }

    /** Makes those that are missing; harmless when they are there. */
    @Transactional
    public void ensure() {
        AccountLock.take(jdbc);
        List<Role> missing = NAMES.keySet().stream()
                .filter(role -> users.findByUsername(username(role)).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            String hash = passwords.encode(PASSWORD);
            missing.forEach(role -> users.save(User.demo(username(role), NAMES.get(role), hash, role)));
        }
    }

    private static String username(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** Ends the sessions that such accounts still have, when Palabra starts as no demonstration. */
    @Transactional
    void endSessions() {
        jdbc.sql("delete from spring_session where principal_name in (select username from app_user where demo)")
                .update();
    }
}

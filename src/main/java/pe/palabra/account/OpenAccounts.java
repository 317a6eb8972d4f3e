package pe.palabra.account;

import java.util.Locale;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import pe.palabra.shared.PalabraSettings;

/** The accounts with which one may sign in now: a demonstration's only in a demonstration. */
@Service
class OpenAccounts {

    private final Users users;
    private final PalabraSettings settings;

    OpenAccounts(Users users, PalabraSettings settings) {
        this.users = users;
        this.settings = settings;
    }

    /** By the name as it was typed; refused like a wrong password when there is none. */
    SignedIn named(String username) {
        return users.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .filter(User::isActive)
                .filter(user -> !user.isDemo() || settings.showsDemo())
                .map(SignedIn::of)
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(username));
    }
}

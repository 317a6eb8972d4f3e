package pe.palabra.account;

import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import pe.palabra.shared.PalabraSettings;

/** Finds the account that someone signs in with; a demonstration's account exists only in a demonstration. */
@Service
class AccountDetails implements UserDetailsService {

    private final Users users;
    private final PalabraSettings settings;

    AccountDetails(Users users, PalabraSettings settings) {
        this.users = users;
        this.settings = settings;
    }

    @Override
    public SignedIn loadUserByUsername(String username) {
        return users.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .filter(User::isActive)
                .filter(user -> !user.isDemo() || settings.showsDemo())
                .map(SignedIn::of)
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(username));
    }
}

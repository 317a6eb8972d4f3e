package pe.palabra.account;

import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds the account that someone signs in with; a demonstration's account exists only in a demonstration. */
@Service
class AccountDetails implements UserDetailsService {

    private final Users users;
    private final AccountSettings settings;

    AccountDetails(Users users, AccountSettings settings) {
        this.users = users;
        this.settings = settings;
    }

    @Override
    public SignedIn loadUserByUsername(String username) {
        return users.findByUsername(username.strip().toLowerCase(Locale.ROOT))
                .filter(User::isActive)
                .filter(user -> !user.isDemo() || settings.demo())
                .map(SignedIn::of)
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(username));
    }
}

package pe.palabra.account;

import java.security.Principal;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person of a session: small, because it is stored with it; what changes in the account ends its sessions. */
public final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final long userId;
    private final String username;
    private final String displayName;
    private final TreeSet<Role> roles;
    private final TreeSet<Long> unitIds;
    private final boolean passwordChangeDue;
    private @Nullable String passwordHash;

    SignedIn(Viewer viewer, boolean passwordChangeDue, @Nullable String passwordHash) {
        this.userId = viewer.userId();
        this.username = viewer.username();
        this.displayName = viewer.displayName();
        this.roles = new TreeSet<>(viewer.roles());
        this.unitIds = new TreeSet<>(viewer.unitIds());
        this.passwordChangeDue = passwordChangeDue;
        this.passwordHash = passwordHash;
    }

    /** A person who needs no password any more. */
    public static SignedIn as(Viewer viewer) {
        return new SignedIn(viewer, false, null);
    }

    static SignedIn of(User user) {
        return new SignedIn(user.viewer(), user.isPasswordChangeDue(), user.passwordHash());
    }

    /** The person behind a request's principal; empty: nobody is signed in. */
    public static Optional<SignedIn> of(@Nullable Principal principal) {
        return principal instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    public Viewer viewer() {
        return new Viewer(userId, username, displayName, Set.copyOf(roles), Set.copyOf(unitIds));
    }

    /** Nothing else is open to this person before the password is changed. */
    public boolean mustChangePassword() {
        return passwordChangeDue;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && that.userId == userId;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(userId);
    }

    @Override
    public String toString() {
        return username;
    }
}

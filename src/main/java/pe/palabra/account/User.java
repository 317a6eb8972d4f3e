package pe.palabra.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person's account: what they are in the SGSD, and the territorial units to which they may be limited. */
@Entity
@Table(name = "app_user")
public class User {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String username;
    private String displayName;
    private String passwordHash;
    private boolean active = true;
    private boolean demo;
    private boolean passwordChangeDue;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "app_user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "app_user_unit", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "unit_id")
    private Set<Long> unitIds = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    private User(String username, String displayName, String passwordHash, Role role) {
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.roles.add(role);
    }

    /** An account with a password that everyone knows, for trying the product. */
    static User demo(String username, String displayName, String passwordHash, Role role) {
        User user = new User(username, displayName, passwordHash, role);
        user.demo = true;
        return user;
    }

    /** The first account of a new installation; its password was written in a variable, so it must be changed. */
    static User firstAdministrator(String username, String passwordHash) {
        User user = new User(username, "Administración", passwordHash, Role.ADMIN);
        user.passwordChangeDue = true;
        return user;
    }

    /** A demonstration's account becomes the first administrator's, who was given its name. */
    void becomeFirstAdministrator(String newPasswordHash) {
        demo = false;
        active = true;
        roles = EnumSet.of(Role.ADMIN);
        unitIds = new HashSet<>();
        displayName = "Administración";
        passwordHash = newPasswordHash;
        passwordChangeDue = true;
    }

    void changePassword(String newPasswordHash) {
        passwordHash = newPasswordHash;
        passwordChangeDue = false;
    }

    /** What this account sees; only for one that is stored. */
    Viewer viewer() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet: " + username);
        }
        return new Viewer(id, username, displayName, Set.copyOf(roles), Set.copyOf(unitIds));
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isActive() {
        return active;
    }

    boolean isDemo() {
        return demo;
    }

    boolean isPasswordChangeDue() {
        return passwordChangeDue;
    }
}

package pe.palabra.account;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What the installation says of its accounts: whether it is a demonstration, and who administers first. */
@Component
class AccountSettings {

    private final boolean demo;
    private final boolean https;
    private final @Nullable String administrator;
    private final @Nullable String administratorPassword;

    AccountSettings(
            @Value("${palabra.demo:off}") String demo,
            @Value("${palabra.base-url:}") String baseUrl,
            @Value("${palabra.admin.username:}") String administrator,
            @Value("${palabra.admin.password:}") String administratorPassword) {
        this.demo = !"off".equalsIgnoreCase(demo);
        this.https = baseUrl.startsWith("https:");
        this.administrator = StringUtils.hasText(administrator) ? administrator.strip().toLowerCase() : null;
        this.administratorPassword = StringUtils.hasText(administratorPassword) ? administratorPassword : null;
    }

    boolean demo() {
        return demo;
    }

    /** Whether people reach Palabra by https only. */
    boolean https() {
        return https;
    }

    @Nullable String administrator() {
        return administrator;
    }

    @Nullable String administratorPassword() {
        return administratorPassword;
    }
}

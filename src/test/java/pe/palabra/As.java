package pe.palabra;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;
import pe.palabra.account.DemoAccounts;
import pe.palabra.account.Role;
import pe.palabra.account.SignedIn;
import pe.palabra.account.Viewer;

/** Who asks in a test of pages: {@code mvc.get().uri("/casos").with(As.ssgc())}. The account is made when missing. */
public final class As {

    private As() {}

    public static RequestPostProcessor ssgc() {
        return viewer(Role.SSGC);
    }

    public static RequestPostProcessor ssgd() {
        return viewer(Role.SSGD);
    }

    public static RequestPostProcessor sspi() {
        return viewer(Role.SSPI);
    }

    public static RequestPostProcessor sgsd() {
        return viewer(Role.SGSD);
    }

    public static RequestPostProcessor vgt() {
        return viewer(Role.VGT);
    }

    public static RequestPostProcessor admin() {
        return viewer(Role.ADMIN);
    }

    /** A role's demo account, limited to some territorial units; none: it sees all. */
    public static RequestPostProcessor viewer(Role role, Long... unitIds) {
        return request -> {
            SignedIn person = SignedIn.as(viewerIn(context(request), role, Set.of(unitIds)));
            return SecurityMockMvcRequestPostProcessors.user(person).postProcessRequest(request);
        };
    }

    /** The same person, for a test of queries. */
    public static Viewer viewerIn(ApplicationContext context, Role role, Set<Long> unitIds) {
        context.getBean(DemoAccounts.class).ensure();
        String username = role.name().toLowerCase(Locale.ROOT);
        return context.getBean(JdbcClient.class)
                .sql("select id, display_name from app_user where username = ?")
                .param(username)
                .query((row, number) ->
                        new Viewer(row.getLong("id"), username, row.getString("display_name"), Set.of(role), unitIds))
                .single();
    }

    private static ApplicationContext context(MockHttpServletRequest request) {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
    }
}

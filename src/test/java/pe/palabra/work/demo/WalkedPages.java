package pe.palabra.work.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import pe.palabra.RealRoutes;
import pe.palabra.RealRoutes.Route;
import pe.palabra.account.AccessTable;
import pe.palabra.account.Role;

/** Every page and API answer that the running application has, each with a role that may read it. */
final class WalkedPages {

    private static final Map<String, String> NO_PAGE = Map.ofEntries(
            Map.entry("/compromisos.csv", "a stream of rows"),
            Map.entry("/compromisos.xlsx", "a stream of rows"),
            Map.entry("/reportes/mensual/{periodo}.xlsx", "a stream of rows"),
            Map.entry("/reportes/mensual/{periodo}.pdf", "a file of what its page says"),
            Map.entry("/importaciones/plantilla.xlsx", "a file, the same for all"),
            Map.entry("/importaciones/{id:\\d+}/archivo", "a kept file, read in chunks"),
            Map.entry("/importaciones/{id:\\d+}/rechazadas.xlsx", "a stream of rows"),
            Map.entry("/actas/{id:\\d+}/archivos/{file:\\d+}", "a kept file, read in chunks"),
            Map.entry("/actas/{id:\\d+}/adendas/{addendum:\\d+}/archivos/{file:\\d+}", "a kept file, read in chunks"),
            Map.entry("/compromisos/{code}/adenda", "leads to the form of its acta"),
            Map.entry("/compromisos/{code}/siguiente", "leads to a commitment"),
            Map.entry("/compromisos/{code}/anterior", "leads to a commitment"),
            Map.entry("/compromisos/{code}/medios/{id}", "a kept file, read in chunks"),
            Map.entry("/compromisos/{code}/medios/{id}/ver", "a kept file, read in chunks"),
            Map.entry("/sesion", "only after a session ended over a form: EndedSessionPageTest"));

    record Walked(Role role, String address) {}

    private final List<Walked> all = new ArrayList<>();

    /** Fails when a route is neither walked nor excepted, or one that is walked or excepted no longer exists. */
    WalkedPages(ApplicationContext context) {
        Map<String, List<String>> addresses = new WalkedRegister(context).addresses();
        AccessTable table = AccessTable.read();
        Set<String> known = new HashSet<>(addresses.keySet());
        known.addAll(NO_PAGE.keySet());
        Set<String> real = new HashSet<>();
        for (Route route : RealRoutes.in(context)) {
            if (route.method().equals("GET")) {
                real.add(route.pattern());
                Role role = reader(table.rolesFor("GET", route.example()).orElseThrow());
                addresses
                        .getOrDefault(route.pattern(), List.of())
                        .forEach(address -> all.add(new Walked(role, address)));
            }
        }
        assertThat(known)
                .as("routes that WalkedRegister takes, or WalkedPages excepts")
                .isEqualTo(real);
    }

    private static Role reader(Set<Role> roles) {
        return roles.contains(Role.SSGC) ? Role.SSGC : roles.iterator().next();
    }

    List<Walked> all() {
        return all;
    }

    /** Without the API. */
    List<Walked> pages() {
        return all.stream()
                .filter(walked -> !walked.address().startsWith("/api/"))
                .toList();
    }
}

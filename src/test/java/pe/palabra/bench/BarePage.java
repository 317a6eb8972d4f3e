package pe.palabra.bench;

import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import pe.palabra.PalabraApplication;
import pe.palabra.account.AccessRule;
import pe.palabra.account.AccessRules;
import pe.palabra.account.Role;

/**
 * Palabra with one more page, to compare with: fifty rows of ten columns by plain SQL on the table of commitments, without
 * frame, filters or totals. It is registered by hand, so that no test finds it.
 */
public final class BarePage {

    static final String PATH = "/desnuda";

    private static final String SQL = """
            select code, acta_on, kind, state, level, snip, cui, progress, due_on, updated_on
              from commitment where annulled_entry_id is null and absorbed_into_id is null order by code, id limit 50""";

    private BarePage() {}

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
        SpringApplication application = new SpringApplication(PalabraApplication.class);
        application.addInitializers(context -> register((GenericApplicationContext) context));
        application.run(arguments);
    }

    private static void register(GenericApplicationContext context) {
        context.registerBean(
                "barePageRules", AccessRules.class, () -> () -> List.of(AccessRule.reading(PATH, Role.values())));
        context.registerBean("barePage", RouterFunction.class, () -> page(context.getBean(JdbcTemplate.class)));
    }

    private static RouterFunction<ServerResponse> page(JdbcTemplate jdbc) {
        return RouterFunctions.route()
                .GET(
                        PATH,
                        request -> ServerResponse.ok()
                                .render(
                                        "bench/bare",
                                        Map.of("rows", jdbc.query(SQL, (row, number) -> BareRow.of(row)))))
                .build();
    }
}

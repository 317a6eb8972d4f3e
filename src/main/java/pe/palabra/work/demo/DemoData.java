package pe.palabra.work.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.matrix.ImportService;
import pe.palabra.shared.Installation;
import pe.palabra.shared.PalabraSettings;

/**
 * Fills a new demonstration with three fictitious monthly matrices, through the product's own import, or with a generated
 * register of a chosen size. It takes up where it was left when it was cut short; the health check waits for it.
 */
@Component
class DemoData implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<YearMonth> MONTHS =
            List.of(YearMonth.of(2026, 8), YearMonth.of(2026, 9), YearMonth.of(2026, 10));

    private final DemoSettings demo;
    private final ImportService imports;
    private final GeneratedRegister generated;
    private final JdbcClient jdbc;
    private final Installation installation;
    private final Clock clock;
    private volatile boolean ready;

    DemoData(
            PalabraSettings settings,
            DemoSettings demo,
            ImportService imports,
            GeneratedRegister generated,
            JdbcClient jdbc,
            Installation installation,
            Clock clock) {
        this.demo = demo;
        this.imports = imports;
        this.generated = generated;
        this.jdbc = jdbc;
        this.installation = installation;
        this.clock = clock;
        this.ready = settings.demo() != PalabraSettings.Demo.FULL;
    }

    @Override
    public Health health() {
        return (ready ? Health.up() : Health.outOfService()).build();
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        if (!ready) {
            Thread thread = new Thread(this::load, "datos-ficticios");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void load() {
        try {
            installation.markFilledByDemo(clock.instant());
            Integer size = demo.demoSize();
            if (size == null) {
                MONTHS.forEach(this::load);
            } else {
                generated.fill(size);
            }
            ready = true;
        } catch (RuntimeException e) {
            LOG.error("No se pudieron cargar los datos ficticios; vuelva a iniciar la aplicación", e);
        }
    }

    private void load(YearMonth month) {
        String name = "matriz-" + month + ".xlsx";
        Long batch = jdbc.sql("select max(id) from import_batch where file_name = ? and cut_off = ?")
                .params(name, month.atEndOfMonth())
                .query(Long.class)
                .optional()
                .orElse(null);
        Viewer analyst = analyst();
        long id = batch != null ? batch : upload(name, month.atEndOfMonth(), analyst);
        if (settled(id).equals("TO_CONFIRM")) {
            imports.confirm(id, analyst);
            LOG.info("Datos ficticios: {} {}", name, settled(id).equals("APPLIED") ? "cargada" : "por revisar");
        }
    }

    private long upload(String name, LocalDate cutOff, Viewer analyst) {
        try (InputStream content = new ClassPathResource("demo/" + name).getInputStream()) {
            return imports.upload(name, content, TYPE, cutOff, false, analyst);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String settled(long id) {
        while (true) {
            String state = jdbc.sql("select state from import_batch where id = ?")
                    .param(id)
                    .query(String.class)
                    .single();
            if (!state.equals("READING") && !state.equals("APPLYING")) {
                return state;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private Viewer analyst() {
        long id = jdbc.sql("select id from app_user where username = 'ssgc'")
                .query(Long.class)
                .single();
        return new Viewer(id, "ssgc", "Datos ficticios", Set.of(Role.SSGC), Set.of());
    }
}

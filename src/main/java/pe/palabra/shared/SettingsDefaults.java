package pe.palabra.shared;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;
import pe.palabra.shared.PalabraSettings.Demo;

/** Decides demonstration, clock and address where the installation left them open (contracts.md, Run and configure). */
class SettingsDefaults implements EnvironmentPostProcessor, Ordered {

    private static final String FULL_DEMO_CLOCK = "2026-11-03T08:00:00-05:00";

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> decided = decide(environment);
        environment.getPropertySources().addFirst(new MapPropertySource("palabra", decided));
    }

    static Map<String, Object> decide(Environment environment) {
        Demo demo = demo(environment);
        refuseSize(environment, demo);
        OffsetDateTime clock = clock(environment, demo);
        Map<String, Object> decided = new HashMap<>();
        decided.put("palabra.demo", demo.name());
        if (clock != null) {
            decided.put("palabra.clock", clock.toString());
        }
        if (demo != Demo.OFF && given(environment, "server.address") == null) {
            decided.put("server.address", "127.0.0.1");
        }
        return decided;
    }

    private static Demo demo(Environment environment) {
        String written = given(environment, "palabra.demo");
        if (written == null) {
            return given(environment, "spring.datasource.url") == null ? Demo.FULL : Demo.OFF;
        }
        try {
            return Demo.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new StartRefused("PALABRA_DEMO=" + written + " no se entiende: escriba full, accounts u off.", e);
        }
    }

    private static void refuseSize(Environment environment, Demo demo) {
        String written = given(environment, "palabra.demo-size");
        if (written == null) {
            return;
        }
        if (demo != Demo.FULL) {
            throw new StartRefused(
                    "PALABRA_DEMO_SIZE solo vale con datos ficticios: quítela, o ponga PALABRA_DEMO=full.");
        }
        if (!written.matches("[1-9][0-9]{0,6}")) {
            throw new StartRefused("PALABRA_DEMO_SIZE=" + written
                    + " no se entiende: escriba cuántos compromisos generar, de 1 a 9999999.");
        }
    }

    private static @Nullable OffsetDateTime clock(Environment environment, Demo demo) {
        String written = given(environment, "palabra.clock");
        if (written == null) {
            return demo == Demo.FULL ? OffsetDateTime.parse(FULL_DEMO_CLOCK) : null;
        }
        if (demo == Demo.OFF) {
            throw new StartRefused("PALABRA_CLOCK solo vale con datos ficticios: quítela,"
                    + " o ponga PALABRA_DEMO=full o PALABRA_DEMO=accounts.");
        }
        try {
            return OffsetDateTime.parse(written);
        } catch (DateTimeParseException e) {
            throw new StartRefused(
                    "PALABRA_CLOCK=" + written + " no se entiende: escríbala como " + FULL_DEMO_CLOCK + ".", e);
        }
    }

    private static @Nullable String given(Environment environment, String property) {
        String written = environment.getProperty(property);
        return StringUtils.hasText(written) ? written.strip() : null;
    }
}

package pe.palabra;

import java.time.Clock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The application started once more on the tests' database, as on another server: with its jobs at work. */
public final class SecondServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private SecondServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Both servers live at one time, that of a test's clock. */
    public static SecondServer at(Clock clock) {
        return new SecondServer(new SpringApplicationBuilder(PalabraApplication.class)
                .initializers(
                        new TestDatabase.Properties(),
                        started -> ((GenericApplicationContext) started)
                                .registerBean("sharedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .registerShutdownHook(false)
                .run(
                        "--server.port=0",
                        "--palabra.demo=accounts",
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.hikari.maximum-pool-size=4"));
    }

    /** Its own bean of a type. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}

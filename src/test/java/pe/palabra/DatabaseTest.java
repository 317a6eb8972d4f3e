package pe.palabra;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * The whole application on a real PostgreSQL, listening on a random port and answering {@code MockMvcTester}. Every
 * test finds the catalogues and demo accounts as they are after a first start, nothing else, and {@link TestClock} at
 * its beginning. What a test writes it commits.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@SpringBootTest(
        classes = {PalabraApplication.class, TestClock.Configuration.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "palabra.demo=accounts",
            "db-scheduler.enabled=false",
            "spring.datasource.hikari.maximum-pool-size=6"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.Properties.class)
@TestExecutionListeners(listeners = FreshRegister.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface DatabaseTest {}

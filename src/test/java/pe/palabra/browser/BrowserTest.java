package pe.palabra.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import pe.palabra.DatabaseTest;

/**
 * A {@link DatabaseTest} met through an installed Chromium: its methods take a {@link Journey}. Skipped, loudly, where
 * no Chromium is found, unless {@code PALABRA_BROWSER_TESTS=required}, as in CI.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@DatabaseTest
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}

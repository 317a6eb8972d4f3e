package pe.palabra.shared.database;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds where {@code SPRING_DATASOURCE_URL} names no database, so that the embedded one is used. */
final class NoDatabaseGiven implements Condition {

    static boolean isTrueIn(Environment environment) {
        return !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isTrueIn(context.getEnvironment());
    }
}

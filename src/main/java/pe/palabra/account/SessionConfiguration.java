package pe.palabra.account;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import pe.palabra.shared.PalabraSettings;

/** Sessions are kept in the database: all nodes share them, and a restart ends none. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SessionConfiguration.class);

    /** Before signing in; afterwards a working day. */
    private static final Duration ANONYMOUS = Duration.ofHours(1);

    @Bean
    DefaultCookieSerializerCustomizer secureCookie(PalabraSettings settings) {
        return cookie -> {
            if (settings.isSecure()) {
                cookie.setUseSecureCookie(true);
            }
        };
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionTimeout() {
        return sessions -> sessions.setDefaultMaxInactiveInterval(ANONYMOUS);
    }

    /** Written when it changes and once a minute while it is used: a write per page would wait for the disk each time. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writtenOnceAMinute() {
        return sessions -> sessions.setUpdateSessionQuery("""
                update %TABLE_NAME% s
                   set session_id = n.session_id, last_access_time = n.last_access_time,
                       max_inactive_interval = n.max_inactive_interval, expiry_time = n.expiry_time,
                       principal_name = n.principal_name
                  from (values (cast(? as varchar), cast(? as bigint), cast(? as int), cast(? as bigint), cast(? as varchar)))
                    as n (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name)
                 where s.primary_id = ?
                   and (n.last_access_time - s.last_access_time >= 60000
                        or (s.session_id, s.max_inactive_interval, s.principal_name)
                            is distinct from (n.session_id, n.max_inactive_interval, n.principal_name))""");
    }

    /** Two requests of one person may store the same attribute at once. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> simultaneousRequests() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** What an earlier version wrote and this one cannot read is forgotten, so that one only signs in again. */
    @Bean(defaultCandidate = false)
    ConversionService springSessionConversionService() {
        DeserializingConverter reading = new DeserializingConverter(getClass().getClassLoader());
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, bytes -> {
            try {
                return reading.convert(bytes);
            } catch (SerializationFailedException e) {
                log.info("A session's attribute of an earlier version is forgotten: {}", e.getMessage());
                return null;
            }
        });
        return conversion;
    }
}

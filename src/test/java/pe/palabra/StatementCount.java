package pe.palabra;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The SQL statements that this thread sends while it is open, those of the web session apart. */
public final class StatementCount implements AutoCloseable {

    private final List<Logger> loggers =
            List.of((Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate"), (Logger)
                    LoggerFactory.getLogger("org.hibernate.SQL"));
    private final List<String> statements = new ArrayList<>();
    private final String thread = Thread.currentThread().getName();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            count(event);
        }
    };

    public StatementCount() {
        appender.start();
        for (Logger logger : loggers) {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(appender);
        }
    }

    private void count(ILoggingEvent event) {
        String message = event.getFormattedMessage();
        boolean sql = event.getLoggerName().endsWith("SQL") || message.startsWith("Executing prepared SQL statement");
        if (sql && event.getThreadName().equals(thread) && !message.contains("SPRING_SESSION")) {
            statements.add(message);
        }
    }

    /** Begins here: after who asks was made, before the request itself. */
    public RequestPostProcessor fromHere() {
        return request -> {
            statements.clear();
            return request;
        };
    }

    public List<String> statements() {
        return List.copyOf(statements);
    }

    @Override
    public void close() {
        for (Logger logger : loggers) {
            logger.detachAppender(appender);
            logger.setAdditive(true);
            logger.setLevel(null);
        }
    }
}

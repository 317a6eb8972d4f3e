package pe.palabra.shared;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pe.palabra.shared.PalabraSettings.Demo;

/** What this database is; fictitious rows never enter true reports, so one that a demonstration filled stays so. */
@Component
public class Installation {

    private final JdbcClient jdbc;

    Installation(JdbcClient jdbc, PalabraSettings settings) {
        this.jdbc = jdbc;
        if (settings.demo() == Demo.OFF && isFilledByDemo()) {
            throw new StartRefused("Esta base de datos guarda datos ficticios (la llenó PALABRA_DEMO=full):"
                    + " para trabajar con datos verdaderos, use una base o una carpeta de datos nueva.");
        }
    }

    public boolean isFilledByDemo() {
        return jdbc.sql("select demo_filled_at is not null from installation")
                .query(Boolean.class)
                .single();
    }

    /** To be said in the transaction that writes the first fictitious row. */
    public void markFilledByDemo(Instant at) {
        jdbc.sql("update installation set demo_filled_at = ?")
                .param(Timestamp.from(at))
                .update();
    }
}

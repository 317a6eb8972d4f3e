package pe.palabra.commitment.filter;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;

/** What a filter panel offers to choose from: the viewer's units, the regions and the sectors. */
@Component
@Transactional(readOnly = true)
public class FilterChoices {

    private final JdbcClient jdbc;

    FilterChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Names of territorial units within the viewer's scope. */
    public List<String> units(Viewer viewer) {
        return jdbc.sql("select u.name from territorial_unit u where :allUnits or u.id in (:units) order by u.name")
                .param("allUnits", viewer.seesAllUnits())
                .param("units", viewer.unitsForSql())
                .query(String.class)
                .list();
    }

    public List<String> regions() {
        return jdbc.sql("select p.name from place p where p.kind = 'DEPARTMENT' order by p.name")
                .query(String.class)
                .list();
    }

    /** Acronyms. */
    public List<String> sectors() {
        return jdbc.sql("select s.acronym from sector s order by s.acronym")
                .query(String.class)
                .list();
    }
}

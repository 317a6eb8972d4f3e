package pe.palabra.commitment.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.shared.TotalsMemory;

/** What a filter panel offers to choose from: the viewer's units, the regions and the sectors; kept until the catalogue changes. */
@Component
@Transactional(readOnly = true)
public class FilterChoices {

    private final JdbcClient jdbc;
    private final TotalsMemory memory;

    FilterChoices(JdbcClient jdbc, TotalsMemory memory) {
        this.jdbc = jdbc;
        this.memory = memory;
    }

    private record UnitsOf(Set<Long> units) {}

    private record Everywhere() {}

    /** Names of territorial units within the viewer's scope. */
    public List<String> units(Viewer viewer) {
        return memory.of(new UnitsOf(viewer.unitIds()), () -> readUnits(viewer));
    }

    private List<String> readUnits(Viewer viewer) {
        return jdbc.sql("select u.name from territorial_unit u where :allUnits or u.id in (:units) order by u.name")
                .param("allUnits", viewer.seesAllUnits())
                .param("units", viewer.unitsForSql())
                .query(String.class)
                .list();
    }

    /** Names of regions, and acronyms of sectors. */
    public record Catalogue(List<String> regions, List<String> sectors) {}

    public Catalogue catalogue() {
        return memory.of(new Everywhere(), this::readCatalogue);
    }

    private Catalogue readCatalogue() {
        List<String> regions = new ArrayList<>();
        List<String> sectors = new ArrayList<>();
        jdbc.sql("select 'region' as kind, p.name from place p where p.kind = 'DEPARTMENT'"
                        + " union all select 'sector', s.acronym from sector s order by name")
                .query(row -> {
                    ("region".equals(row.getString("kind")) ? regions : sectors).add(row.getString("name"));
                });
        return new Catalogue(regions, sectors);
    }
}

package pe.palabra.commitment.acta;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.Catalogues;
import pe.palabra.territory.GovernmentLevel;

/** What the grid offers while one types: municipalities and districts only of the departments that the case knows. */
@Component
public class GridChoices {

    private final JdbcClient jdbc;
    private final Catalogues catalogues;

    GridChoices(JdbcClient jdbc, Catalogues catalogues) {
        this.jdbc = jdbc;
        this.catalogues = catalogues;
    }

    /** {@code value}: what is typed; {@code name}: the whole name, where that is another. */
    public record Choice(String value, String name) {}

    /** The lists of a form. */
    public record Choices(List<Choice> institutions, List<String> places) {}

    @Transactional(readOnly = true)
    public Choices of(long caseId) {
        CatalogueSnapshot names = catalogues.snapshot();
        List<String> departments = jdbc.sql("select distinct left(p.ubigeo, 2) from commitment_place p"
                        + " join commitment c on c.id = p.commitment_id where c.case_id = ?")
                .param(caseId)
                .query(String.class)
                .list();
        List<Choice> institutions = names.institutions()
                .filter(known -> known.level() != GovernmentLevel.LOCAL
                        || known.ubigeo() != null && departments.stream().anyMatch(known.ubigeo()::startsWith))
                .map(known -> new Choice(WrittenInstitution.text(names, known.id()), known.name()))
                .distinct()
                .sorted(Comparator.comparing(Choice::value))
                .toList();
        List<String> places = names.places()
                .filter(place -> place.length() < 6 || departments.contains(place.substring(0, 2)))
                .map(place -> WrittenPlace.chain(place).stream()
                        .limit(2)
                        .map(names::placeName)
                        .collect(Collectors.joining(", ")))
                .toList();
        return new Choices(institutions, places);
    }
}

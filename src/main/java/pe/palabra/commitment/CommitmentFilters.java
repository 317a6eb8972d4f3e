package pe.palabra.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.territory.Catalogues;

/** Reads filters as people and links write them: names become what they mean, and what means nothing is told. */
@Service
public class CommitmentFilters {

    private final Catalogues catalogues;
    private final JdbcClient jdbc;
    private final Clock clock;

    CommitmentFilters(Catalogues catalogues, JdbcClient jdbc, Clock clock) {
        this.catalogues = catalogues;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Parameters that are no filter are passed over; blank values too. */
    @Transactional(readOnly = true)
    public CommitmentFilter read(Viewer viewer, Map<String, List<String>> parameters) {
        return read(viewer, FilterInput.of(parameters));
    }

    @Transactional(readOnly = true)
    public CommitmentFilter read(Viewer viewer, FilterInput input) {
        LocalDate today = LocalDate.now(clock);
        FilterReading reading = new FilterReading(input);
        readWords(reading);
        readPlainWords(reading, today);
        new FilterNames(reading, catalogues, jdbc, viewer, today).read();
        return new CommitmentFilter(input, today, reading.conditions(), reading.order(), reading.problems());
    }

    private static void readWords(FilterReading reading) {
        List<String> written = reading.input().of(FilterParameter.TEXT);
        for (int i = 0; i < written.size(); i++) {
            String text = written.get(i);
            TextSearch.of(text, "q" + i)
                    .ifPresentOrElse(reading::add, () -> reading.unknown(FilterParameter.TEXT, text));
        }
    }

    private static void readPlainWords(FilterReading reading, LocalDate today) {
        reading.choices(FilterParameter.SPACE_CLASS, FilterWords::prioritised)
                .ifPresent(some -> reading.add(
                        "c.space_id in (select s.id from dialogue_space s" + " where s.prioritised_now = any(:clase))",
                        "clase",
                        some.toArray(Boolean[]::new)));
        reading.choices(FilterParameter.KIND, FilterWords::kind)
                .ifPresent(some -> reading.add(
                        "coalesce(c.kind, '" + FilterWords.NO_KIND + "') = any(:tipo)",
                        "tipo",
                        some.toArray(String[]::new)));
        reading.choices(FilterParameter.STATE, FilterWords::state)
                .ifPresent(some -> reading.add("c.state = any(:estado)", "estado", names(some)));
        reading.choices(FilterParameter.EQUIVALENT, FilterWords::equivalent)
                .ifPresent(some -> reading.add(
                        "c.state = any(:equivalente)",
                        "equivalente",
                        names(some.stream()
                                .flatMap(one -> one.states().stream())
                                .toList())));
        reading.choices(FilterParameter.LEVEL, FilterWords::level)
                .ifPresent(some -> reading.add("c.level = any(:nivel)", "nivel", names(some)));
        reading.choices(FilterParameter.OVERDUE, FilterWords::yes)
                .ifPresent(yes -> reading.add(new FilterCondition(
                        "c.due_on < :hoy and c.state = any(:abiertos)",
                        Map.of("hoy", today, "abiertos", names(FilterWords.OPEN)))));
        reading.choices(FilterParameter.WITHOUT_DEADLINE, FilterWords::yes)
                .ifPresent(yes -> reading.add(FilterCondition.of("c.due_on is null")));
        reading.dates(FilterParameter.NOT_UPDATED_SINCE, "c.updated_on < any(:sinActualizarDesde)");
        reading.dates(FilterParameter.ACTA_FROM, "c.acta_on >= any(:actaDesde)");
        reading.dates(FilterParameter.ACTA_TO, "c.acta_on <= any(:actaHasta)");
    }

    private static String[] names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }
}

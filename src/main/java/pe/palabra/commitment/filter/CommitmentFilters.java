package pe.palabra.commitment.filter;

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
        return new CommitmentFilter(
                input, today, reading.conditions(), reading.order(), reading.problems(), reading.words());
    }

    private static void readWords(FilterReading reading) {
        List<String> written = reading.input().of(FilterParameter.TEXT);
        for (int i = 0; i < written.size(); i++) {
            String text = written.get(i);
            TextSearch.of(text, "q" + i)
                    .ifPresentOrElse(reading.conditions()::add, () -> reading.unknown(FilterParameter.TEXT, text));
        }
    }

    private static void readPlainWords(FilterReading reading, LocalDate today) {
        reading.choices(FilterParameter.SPACE_CLASS, FilterWords::prioritised)
                .ifPresent(some -> reading.add(
                        FilterParameter.SPACE_CLASS,
                        "c.space_id in (select s.id from dialogue_space s where s.prioritised_now = any(:clase))",
                        some.toArray(Boolean[]::new)));
        reading.choices(FilterParameter.KIND, FilterWords::kind)
                .ifPresent(some -> reading.add(
                        FilterParameter.KIND,
                        "coalesce(c.kind, '" + FilterWords.NO_KIND + "') = any(:tipo)",
                        some.toArray(String[]::new)));
        reading.choices(FilterParameter.STATE, FilterWords::state)
                .ifPresent(some -> reading.add(FilterParameter.STATE, "c.state = any(:estado)", names(some)));
        reading.choices(FilterParameter.EQUIVALENT, FilterWords::equivalent)
                .ifPresent(some -> reading.add(
                        FilterParameter.EQUIVALENT,
                        "c.state = any(:equivalente)",
                        names(some.stream()
                                .flatMap(one -> one.states().stream())
                                .toList())));
        reading.choices(FilterParameter.LEVEL, FilterWords::level)
                .ifPresent(some -> reading.add(FilterParameter.LEVEL, "c.level = any(:nivel)", names(some)));
        reading.choices(FilterParameter.OVERDUE, FilterWords::yes)
                .filter(yes -> !yes.isEmpty())
                .ifPresent(yes -> reading.add(
                        FilterParameter.OVERDUE,
                        "c.due_on < :hoy and c.state = any(:abiertos)",
                        Map.of("hoy", today, "abiertos", names(FilterWords.OPEN))));
        reading.choices(FilterParameter.WITHOUT_DEADLINE, FilterWords::yes)
                .filter(yes -> !yes.isEmpty())
                .ifPresent(yes -> reading.add(FilterParameter.WITHOUT_DEADLINE, "c.due_on is null", Map.of()));
        reading.choices(FilterParameter.TO_RECLASSIFY, FilterWords::yes)
                .filter(yes -> !yes.isEmpty())
                .ifPresent(yes -> reading.add(FilterParameter.TO_RECLASSIFY, Reclassification.CONDITION, Map.of()));
        reading.dates(FilterParameter.NOT_UPDATED_SINCE, "c.updated_on < any(cast(:sinActualizarDesde as date[]))");
        reading.dates(FilterParameter.ACTA_FROM, "c.acta_on >= any(cast(:actaDesde as date[]))");
        reading.dates(FilterParameter.ACTA_TO, "c.acta_on <= any(cast(:actaHasta as date[]))");
    }

    private static String[] names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }
}

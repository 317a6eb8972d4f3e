package pe.palabra.commitment.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.database.RecordMapper;
import pe.palabra.territory.Catalogues;
import pe.palabra.territory.GovernmentLevel;

/**
 * Reads commitments by their ids, which somebody found within a viewer's scope: three statements for any number. Names of
 * the catalogue are in memory already; it is asked for last, so that it knows all that the rows name.
 */
@Component
public class CommitmentRows {

    private final JdbcClient jdbc;
    private final Catalogues catalogues;

    CommitmentRows(JdbcClient jdbc, Catalogues catalogues) {
        this.jdbc = jdbc;
        this.catalogues = catalogues;
    }

    /** In the order of the ids. */
    List<CommitmentRow> load(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Long[] all = ids.toArray(Long[]::new);
        Map<Long, Core> cores = jdbc.sql(CORE).param("ids", all).query(RecordMapper.of(Core.class)).list().stream()
                .collect(Collectors.toMap(Core::id, Function.identity()));
        Map<Long, List<Named>> named = named(all);
        CatalogueNames names = new CatalogueNames(catalogues.snapshot());
        return ids.stream()
                .map(cores::get)
                .filter(Objects::nonNull)
                .map(core -> core.row(names, named.getOrDefault(core.id(), List.of())))
                .toList();
    }

    /** What one commitment names of the catalogue: an institution by its role, id and position, or a place by its UBIGEO. */
    record Named(String what, long id, int position) {}

    private Map<Long, List<Named>> named(Long[] ids) {
        Map<Long, List<Named>> found = new HashMap<>();
        jdbc.sql(NAMED).param("ids", ids).query(row -> {
            found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>(4))
                    .add(new Named(row.getString(2), row.getLong(3), row.getInt(4)));
        });
        return found;
    }

    private static final String CORE = """
            select c.id, c.code, k.code as case_code, c.acta_on, c.kind, t.description, c.unit_id, c.snip, c.cui,
                   c.state, s.prioritised_now, s.name as space, c.progress, c.progress_percent, c.responsible_id,
                   c.level, c.due_on, c.updated_on
            from commitment c
            join dialogue_case k on k.id = c.case_id
            join dialogue_space s on s.id = c.space_id
            join commitment_text t on t.commitment_id = c.id
            where c.id = any(:ids)""";

    private static final String NAMED = """
            select commitment_id, role, institution_id, position from commitment_institution where commitment_id = any(:ids)
            union all select commitment_id, ubigeo, 0, 0 from commitment_place where commitment_id = any(:ids)""";

    /** The columns of one row of the first statement. */
    record Core(
            long id,
            String code,
            String caseCode,
            LocalDate actaOn,
            @Nullable CommitmentKind kind,
            String description,
            long unitId,
            @Nullable String snip,
            @Nullable String cui,
            CommitmentState state,
            boolean prioritisedNow,
            String space,
            @Nullable String progress,
            @Nullable BigDecimal progressPercent,
            @Nullable Long responsibleId,
            @Nullable GovernmentLevel level,
            @Nullable LocalDate dueOn,
            LocalDate updatedOn) {

        CommitmentRow row(CatalogueNames names, List<Named> named) {
            return new CommitmentRow(
                    id,
                    code,
                    caseCode,
                    actaOn,
                    kind,
                    description,
                    names.unit(unitId),
                    names.places(named),
                    snip,
                    cui,
                    state,
                    SpaceClass.of(prioritisedNow),
                    space,
                    progress,
                    progressPercent,
                    responsibleId == null ? null : names.party(responsibleId),
                    level,
                    names.parties("CO_RESPONSIBLE", named),
                    names.parties("COLLABORATOR", named),
                    dueOn,
                    updatedOn);
        }
    }
}

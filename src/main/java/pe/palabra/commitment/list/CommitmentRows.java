package pe.palabra.commitment.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pe.palabra.commitment.CommitmentKind;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.list.CommitmentRow.Party;
import pe.palabra.commitment.list.CommitmentRow.Places;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.database.RecordMapper;
import pe.palabra.territory.GovernmentLevel;

/** Reads commitments by their ids, which somebody found within a viewer's scope: three statements for any number. */
@Component
public class CommitmentRows {

    private final JdbcClient jdbc;

    CommitmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the ids. */
    List<CommitmentRow> load(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Long[] all = ids.toArray(Long[]::new);
        Map<Long, PartiesOf> parties = parties(all);
        Map<Long, Places> places = places(all);
        Map<Long, Core> cores = jdbc.sql(CORE).param("ids", all).query(RecordMapper.of(Core.class)).list().stream()
                .collect(byId(Core::id));
        return ids.stream()
                .map(cores::get)
                .filter(Objects::nonNull)
                .map(core -> core.row(
                        places.getOrDefault(core.id(), Places.NONE), parties.getOrDefault(core.id(), PartiesOf.NONE)))
                .toList();
    }

    private Map<Long, PartiesOf> parties(Long[] ids) {
        Map<Long, PartiesOf> found = new HashMap<>();
        jdbc.sql(PARTIES).param("ids", ids).query(row -> {
            PartiesOf of = found.computeIfAbsent(row.getLong("commitment_id"), id -> PartiesOf.empty());
            Party party = new Party(row.getLong("id"), row.getString("acronym"), row.getString("name"));
            ("COLLABORATOR".equals(row.getString("role")) ? of.collaborators() : of.coResponsibles()).add(party);
        });
        return found;
    }

    private Map<Long, Places> places(Long[] ids) {
        return jdbc.sql(PLACES).param("ids", ids).query(RecordMapper.of(PlaceOf.class)).list().stream()
                .collect(Collectors.groupingBy(
                        PlaceOf::commitmentId, Collectors.collectingAndThen(Collectors.toList(), PlaceOf::names)));
    }

    private static <T> Collector<T, ?, Map<Long, T>> byId(Function<T, Long> id) {
        return Collectors.toMap(id, Function.identity());
    }

    private static final String CORE = """
            select c.id, c.code, k.code as case_code, c.acta_on, c.kind, t.description, u.name as unit, c.snip, c.cui,
                   c.state, s.prioritised_now, s.name as space, c.progress, c.progress_percent, r.id as responsible_id,
                   r.acronym as responsible_acronym, r.name as responsible_name, c.level, c.due_on, c.updated_on
            from commitment c
            join dialogue_case k on k.id = c.case_id
            join dialogue_space s on s.id = c.space_id
            join territorial_unit u on u.id = c.unit_id
            join commitment_text t on t.commitment_id = c.id
            left join institution r on r.id = c.responsible_id
            where c.id = any(:ids)""";

    private static final String PARTIES = """
            select p.commitment_id, p.role, i.id, i.acronym, i.name
            from commitment_institution p join institution i on i.id = p.institution_id
            where p.commitment_id = any(:ids)
            order by p.commitment_id, p.role, p.position""";

    private static final String PLACES = """
            select p.commitment_id, length(p.ubigeo) as digits, o.name
            from commitment_place p join place o on o.ubigeo = p.ubigeo
            where p.commitment_id = any(:ids)""";

    /** The columns of one row of the first statement. */
    record Core(
            long id,
            String code,
            String caseCode,
            LocalDate actaOn,
            @Nullable CommitmentKind kind,
            String description,
            String unit,
            @Nullable String snip,
            @Nullable String cui,
            CommitmentState state,
            boolean prioritisedNow,
            String space,
            @Nullable String progress,
            @Nullable BigDecimal progressPercent,
            @Nullable Long responsibleId,
            @Nullable String responsibleAcronym,
            @Nullable String responsibleName,
            @Nullable GovernmentLevel level,
            @Nullable LocalDate dueOn,
            LocalDate updatedOn) {

        CommitmentRow row(Places places, PartiesOf parties) {
            return new CommitmentRow(
                    id,
                    code,
                    caseCode,
                    actaOn,
                    kind,
                    description,
                    unit,
                    places,
                    snip,
                    cui,
                    state,
                    SpaceClass.of(prioritisedNow),
                    space,
                    progress,
                    progressPercent,
                    responsible(),
                    level,
                    parties.coResponsibles(),
                    parties.collaborators(),
                    dueOn,
                    updatedOn);
        }

        private @Nullable Party responsible() {
            return responsibleId == null || responsibleName == null
                    ? null
                    : new Party(responsibleId, responsibleAcronym, responsibleName);
        }
    }
}

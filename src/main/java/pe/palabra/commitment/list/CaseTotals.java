package pe.palabra.commitment.list;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import pe.palabra.account.Viewer;
import pe.palabra.commitment.CommitmentState;
import pe.palabra.commitment.EquivalentState;
import pe.palabra.commitment.StateLook;
import pe.palabra.dialogue.CommitmentTotals;
import pe.palabra.dialogue.SpaceClass;
import pe.palabra.shared.database.RecordMapper;

/** Counts the commitments of cases, spaces and actas for their pages, each class in its own vocabulary. */
@Component
public class CaseTotals implements CommitmentTotals {

    private static final String COUNTED = """
             from commitment c join dialogue_space s on s.id = c.space_id
            where c.annulled_entry_id is null and c.absorbed_into_id is null
              and (:allUnits or c.unit_id in (:units)) and c.case_id in (:cases)
            """;

    private final JdbcClient jdbc;

    CaseTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Long, OfCase> byCase(Collection<Long> caseIds, Viewer viewer) {
        if (caseIds.isEmpty()) {
            return Map.of();
        }
        List<String> open = Arrays.stream(CommitmentState.values())
                .filter(CommitmentState::isOpen)
                .map(Enum::name)
                .toList();
        String sql = "select c.case_id, count(*) as total, count(*) filter (where s.prioritised_now) as prioritised,"
                + " count(*) filter (where c.state in (:open)) as open" + COUNTED + " group by c.case_id";
        return counted(sql, caseIds, viewer).param("open", open).query(RecordMapper.of(OfCase.class)).list().stream()
                .collect(Collectors.toMap(OfCase::caseId, Function.identity()));
    }

    @Override
    public Map<Long, Long> bySpace(long caseId, Viewer viewer) {
        return by("c.space_id", caseId, viewer);
    }

    @Override
    public Map<Long, Long> byActa(long caseId, Viewer viewer) {
        return by("c.acta_id", caseId, viewer);
    }

    private record Count(long id, long count) {}

    private Map<Long, Long> by(String column, long caseId, Viewer viewer) {
        String sql = "select " + column + " as id, count(*) as count" + COUNTED + " group by " + column;
        return counted(sql, List.of(caseId), viewer).query(RecordMapper.of(Count.class)).list().stream()
                .collect(Collectors.toMap(Count::id, Count::count));
    }

    private record ByState(boolean prioritised, CommitmentState state, long count) {}

    @Override
    public List<OfState> byState(long caseId, Viewer viewer) {
        String sql = "select s.prioritised_now as prioritised, c.state, count(*) as count" + COUNTED
                + " group by s.prioritised_now, c.state";
        List<ByState> rows = counted(sql, List.of(caseId), viewer)
                .query(RecordMapper.of(ByState.class))
                .list();
        Map<CommitmentState, Long> fine = new EnumMap<>(CommitmentState.class);
        Map<EquivalentState, Long> coarse = new EnumMap<>(EquivalentState.class);
        for (ByState row : rows) {
            if (row.prioritised()) {
                fine.merge(row.state(), row.count(), Long::sum);
            } else {
                coarse.merge(row.state().equivalent(), row.count(), Long::sum);
            }
        }
        return Stream.concat(
                        fine.entrySet().stream().map(of -> fine(of.getKey(), of.getValue())),
                        coarse.entrySet().stream().map(of -> coarse(of.getKey(), of.getValue())))
                .toList();
    }

    @Override
    public String openFilter() {
        return Arrays.stream(CommitmentState.values())
                .filter(CommitmentState::isOpen)
                .map(state -> "estado=" + encoded(state.label()))
                .collect(Collectors.joining("&"));
    }

    private static OfState fine(CommitmentState state, long count) {
        String filter = "estado=" + encoded(state.label());
        return ofState(SpaceClass.PRIORITISED, StateLook.of(state), filter, true, count);
    }

    private static OfState coarse(EquivalentState state, long count) {
        String filter = "equivalente=" + encoded(state.label());
        boolean reported = state != EquivalentState.NOT_REPORTED;
        return ofState(SpaceClass.NOT_PRIORITISED, StateLook.of(state), filter, reported, count);
    }

    private static OfState ofState(SpaceClass of, StateLook look, String filter, boolean reported, long count) {
        return new OfState(of, look.stateName(), look.stateClass(), look.stateIcon(), filter, reported, count);
    }

    private static String encoded(String label) {
        return UriUtils.encodeQueryParam(label, StandardCharsets.UTF_8);
    }

    private JdbcClient.StatementSpec counted(String sql, Collection<Long> caseIds, Viewer viewer) {
        return jdbc.sql(sql)
                .param("allUnits", viewer.seesAllUnits())
                .param("units", viewer.unitsForSql())
                .param("cases", caseIds);
    }
}

package pe.palabra.report.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.addendum.DeadlineAt;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.RowTable;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.PlaceKind;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Says rows of a report in full: the register as known then, state, class and progress as of the cut-off (R3). */
@Component
public class ReportElements {

    /** Progress is what was last told in the order of R2, as {@code StateHistory} says it of one commitment. */
    private static final String REGISTERS = """
            select r.*, p.progress
              from (select distinct on (r.commitment_id) r.commitment_id, r.register, k.code as case_code,
                           m.commitment_id is not null as moved_later, m.due_before
                      from commitment_revision r
                      left join (""" + DeadlineAt.MOVED_LATER + """
                      ) m on m.commitment_id = r.commitment_id
                      join dialogue_case k on k.id = (r.register ->> 'caseId')::bigint
                     where r.commitment_id = any (:ids) and r.entry_id <= :known
                     order by r.commitment_id, r.entry_id desc) r
              left join lateral (
                select s.progress from state_change s
                 where s.commitment_id = r.commitment_id and s.entry_id <= :known and s.occurred_on <= :cutOff
                   and s.progress is not null
                   and not exists (select from state_retraction t
                                    where t.state_change_id = s.id and t.entry_id <= :known)
                 order by s.occurred_on desc, s.entry_id desc, s.id desc limit 1) p on true""";

    private final JdbcClient jdbc;
    private final ObjectReader json;

    ReportElements(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json.readerFor(Register.class);
    }

    private record Registered(
            String caseCode, Register register, @Nullable String progress) {}

    /** What is said of some rows, in their order. Runs in a transaction of its caller. */
    public List<CommitmentElement> of(ReportFrame frame, List<RowTable.Row> rows, CatalogueSnapshot catalogue) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, Registered> registers = registers(frame, rows);
        return rows.stream()
                .map(row -> element(row, Objects.requireNonNull(registers.get(row.commitmentId())), catalogue))
                .toList();
    }

    private Map<Long, Registered> registers(ReportFrame frame, List<RowTable.Row> rows) {
        Map<Long, Registered> registers = new HashMap<>();
        jdbc.sql(REGISTERS)
                .param("ids", rows.stream().map(RowTable.Row::commitmentId).toArray(Long[]::new))
                .param("known", frame.knownAt())
                .param("cutOff", frame.cutOff())
                .query((ResultSet row) -> {
                    registers.put(row.getLong(1), registered(row));
                });
        return registers;
    }

    private Registered registered(ResultSet row) throws SQLException {
        Register register = json.readValue(row.getString(2));
        return new Registered(
                row.getString(3),
                row.getBoolean(4) ? register.owedBy(row.getObject(5, LocalDate.class)) : register,
                row.getString(6));
    }

    private static CommitmentElement element(RowTable.Row row, Registered registered, CatalogueSnapshot catalogue) {
        Register register = registered.register();
        return new CommitmentElement(
                row.code(),
                registered.caseCode(),
                register.actaOn(),
                row.kind() == null ? null : row.kind().label(),
                register.description(),
                catalogue.unitName(row.unitId()),
                places(register, PlaceKind.DEPARTMENT, catalogue),
                places(register, PlaceKind.PROVINCE, catalogue),
                places(register, PlaceKind.DISTRICT, catalogue),
                register.snip(),
                register.cui(),
                row.state().label(),
                row.state().equivalent().label(),
                row.spaceClass().code(),
                registered.progress(),
                row.responsibleId() == 0 ? null : catalogue.institutionLabel(row.responsibleId()),
                row.level() == null ? null : row.level().label(),
                institutions(register.coResponsibleIds(), catalogue),
                institutions(register.collaboratorIds(), catalogue),
                register.dueOn(),
                row.updatedOn());
    }

    private static List<String> places(Register register, PlaceKind kind, CatalogueSnapshot catalogue) {
        List<String> names = register.places().stream()
                .filter(ubigeo -> ubigeo.length() == kind.digits())
                .map(catalogue::placeName)
                .distinct()
                .toList();
        return names.size() < 2
                ? names
                : names.stream().sorted(Comparator.comparing(NameKey::of)).toList();
    }

    private static List<String> institutions(Collection<Long> ids, CatalogueSnapshot catalogue) {
        return ids.stream().map(catalogue::institutionLabel).toList();
    }
}

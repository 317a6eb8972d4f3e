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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pe.palabra.commitment.Register;
import pe.palabra.commitment.addendum.DeadlineAt;
import pe.palabra.commitment.list.CommitmentElement;
import pe.palabra.report.figures.ReportFrame;
import pe.palabra.report.figures.ReportRow;
import pe.palabra.shared.NameKey;
import pe.palabra.territory.CatalogueSnapshot;
import pe.palabra.territory.PlaceKind;
import tools.jackson.databind.json.JsonMapper;

/** Says rows of a report in full: the register as known then, state, class and progress as of the cut-off (R3). */
@Component
public class ReportElements {

    private static final String REGISTERS = """
            select distinct on (r.commitment_id) r.commitment_id, r.register, k.code as case_code,
                   m.commitment_id is not null as moved_later, m.due_before
              from commitment_revision r
              left join (""" + DeadlineAt.MOVED_LATER + """
              ) m on m.commitment_id = r.commitment_id
              join dialogue_case k on k.id = (r.register ->> 'caseId')::bigint
             where r.commitment_id = any (:ids) and r.entry_id <= :known
             order by r.commitment_id, r.entry_id desc""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReportElements(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Registered(String caseCode, Register register) {}

    public List<CommitmentElement> of(ReportFrame frame, List<ReportRow> rows, CatalogueSnapshot catalogue) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, Registered> registers = registers(frame, rows);
        return rows.stream()
                .map(row -> element(row, Objects.requireNonNull(registers.get(row.commitmentId())), catalogue))
                .toList();
    }

    private Map<Long, Registered> registers(ReportFrame frame, List<ReportRow> rows) {
        Map<Long, Registered> registers = new HashMap<>();
        jdbc.sql(REGISTERS)
                .param("ids", rows.stream().map(ReportRow::commitmentId).toArray(Long[]::new))
                .param("known", frame.knownAt())
                .param("cutOff", frame.cutOff())
                .query((ResultSet row) -> {
                    registers.put(row.getLong("commitment_id"), registered(row));
                });
        return registers;
    }

    private Registered registered(ResultSet row) throws SQLException {
        Register register = json.readValue(row.getString("register"), Register.class);
        return new Registered(
                row.getString("case_code"),
                row.getBoolean("moved_later")
                        ? register.owedBy(row.getObject("due_before", LocalDate.class))
                        : register);
    }

    private static CommitmentElement element(ReportRow row, Registered registered, CatalogueSnapshot catalogue) {
        Register register = registered.register();
        return new CommitmentElement(
                row.code(),
                registered.caseCode(),
                register.actaOn(),
                row.kind() == null ? null : row.kind().label(),
                register.description(),
                row.unit(),
                places(register, PlaceKind.DEPARTMENT, catalogue),
                places(register, PlaceKind.PROVINCE, catalogue),
                places(register, PlaceKind.DISTRICT, catalogue),
                register.snip(),
                register.cui(),
                row.state().label(),
                row.state().equivalent().label(),
                row.spaceClass().code(),
                row.standing().progress(),
                row.responsible(),
                row.level() == null ? null : row.level().label(),
                institutions(register.coResponsibleIds(), catalogue),
                institutions(register.collaboratorIds(), catalogue),
                register.dueOn(),
                row.standing().updatedOn());
    }

    private static List<String> places(Register register, PlaceKind kind, CatalogueSnapshot catalogue) {
        return register.places().stream()
                .filter(ubigeo -> ubigeo.length() == kind.digits())
                .map(catalogue::placeName)
                .distinct()
                .sorted(Comparator.comparing(NameKey::of))
                .toList();
    }

    private static List<String> institutions(Collection<Long> ids, CatalogueSnapshot catalogue) {
        return ids.stream().map(catalogue::institutionLabel).toList();
    }
}

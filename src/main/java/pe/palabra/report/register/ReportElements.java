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
    private static final String SAID = """
            select r.*, p.progress
              from (select distinct on (r.commitment_id) r.commitment_id, k.code, r.acta_on,
                           r.register ->> 'description', r.register -> 'places', r.register ->> 'snip',
                           r.register ->> 'cui', r.register -> 'coResponsibleIds', r.register -> 'collaboratorIds',
                           case when m.commitment_id is null then r.due_on else m.due_before end
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
    private final ObjectReader texts;
    private final ObjectReader numbers;

    ReportElements(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.texts = json.readerForListOf(String.class);
        this.numbers = json.readerForListOf(Long.class);
    }

    /** The register of a commitment, as far as it is not in its row, and its progress. */
    private record Said(
            String caseCode,
            LocalDate actaOn,
            String description,
            List<String> places,
            @Nullable String snip,
            @Nullable String cui,
            List<Long> coResponsibleIds,
            List<Long> collaboratorIds,
            @Nullable LocalDate dueOn,
            @Nullable String progress) {}

    /** What is said of some rows, in their order. Entries known to the frame say the same at any time. */
    public List<CommitmentElement> of(ReportFrame frame, List<RowTable.Row> rows, CatalogueSnapshot catalogue) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, Said> said = said(frame, rows);
        return rows.stream()
                .map(row -> element(row, Objects.requireNonNull(said.get(row.commitmentId())), catalogue))
                .toList();
    }

    private Map<Long, Said> said(ReportFrame frame, List<RowTable.Row> rows) {
        Map<Long, Said> said = new HashMap<>();
        jdbc.sql(SAID)
                .param("ids", rows.stream().map(RowTable.Row::commitmentId).toArray(Long[]::new))
                .param("known", frame.knownAt())
                .param("cutOff", frame.cutOff())
                .query((ResultSet row) -> {
                    said.put(row.getLong(1), said(row));
                });
        return said;
    }

    private Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                list(texts, row.getString(5)),
                row.getString(6),
                row.getString(7),
                list(numbers, row.getString(8)),
                list(numbers, row.getString(9)),
                row.getObject(10, LocalDate.class),
                row.getString(11));
    }

    private static <T> List<T> list(ObjectReader reader, String json) {
        return json.equals("[]") ? List.of() : reader.readValue(json);
    }

    private static CommitmentElement element(RowTable.Row row, Said said, CatalogueSnapshot catalogue) {
        return new CommitmentElement(
                row.code(),
                said.caseCode(),
                said.actaOn(),
                row.kind() == null ? null : row.kind().label(),
                said.description(),
                catalogue.unitName(row.unitId()),
                places(said, PlaceKind.DEPARTMENT, catalogue),
                places(said, PlaceKind.PROVINCE, catalogue),
                places(said, PlaceKind.DISTRICT, catalogue),
                said.snip(),
                said.cui(),
                row.state().label(),
                row.state().equivalent().label(),
                row.spaceClass().code(),
                said.progress(),
                row.responsibleId() == 0 ? null : catalogue.institutionLabel(row.responsibleId()),
                row.level() == null ? null : row.level().label(),
                institutions(said.coResponsibleIds(), catalogue),
                institutions(said.collaboratorIds(), catalogue),
                said.dueOn(),
                row.updatedOn());
    }

    private static List<String> places(Said said, PlaceKind kind, CatalogueSnapshot catalogue) {
        List<String> names = said.places().stream()
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

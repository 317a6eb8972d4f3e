package pe.palabra.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.shared.Formats;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.database.RecordMapper;

/** One case as the viewer may see it, with its spaces and actas. */
@Component
public class CaseQueries {

    private final JdbcClient jdbc;
    private final PrioritisationQueries prioritisations;

    CaseQueries(JdbcClient jdbc, PrioritisationQueries prioritisations) {
        this.jdbc = jdbc;
        this.prioritisations = prioritisations;
    }

    /** A case by its code, its spaces classed as on a day; {@link NotFound} outside the viewer's scope. */
    @Transactional(readOnly = true)
    public CaseView caseOf(String code, LocalDate day, Viewer viewer) {
        CaseView.CaseHead head = jdbc.sql(
                        "select k.id, k.code, nullif(k.written_code, k.code) as written_code, k.name, u.name as unit"
                                + " from dialogue_case k join territorial_unit u on u.id = k.unit_id"
                                + " where k.code = :code and k.annulled_entry_id is null"
                                + " and (:allUnits or k.unit_id in (:units))")
                .param("code", code)
                .param("allUnits", viewer.seesAllUnits())
                .param("units", viewer.unitsForSql())
                .query(RecordMapper.of(CaseView.CaseHead.class))
                .optional()
                .orElseThrow(() -> new NotFound("case " + code));
        return new CaseView(head, spaces(head.id(), day), actas(head.id()));
    }

    private record Space(long id, String name, String kind, boolean sgsdTakesPart) {}

    private List<CaseView.SpaceRow> spaces(long caseId, LocalDate day) {
        List<Space> spaces = jdbc.sql("select id, name, kind, sgsd_takes_part from dialogue_space"
                        + " where case_id = ? and annulled_entry_id is null order by name, id")
                .param(caseId)
                .query(RecordMapper.of(Space.class))
                .list();
        Map<Long, PrioritisationQueries.InForce> classes =
                prioritisations.inForce(spaces.stream().map(Space::id).toList(), day, PrioritisationQueries.NOW);
        return spaces.stream().map(space -> row(space, classes.get(space.id()))).toList();
    }

    private static CaseView.SpaceRow row(Space space, PrioritisationQueries.@Nullable InForce determined) {
        boolean sgsd = space.sgsdTakesPart();
        if (determined == null) {
            return new CaseView.SpaceRow(space.id(), space.name(), space.kind(), false, "", null, false, sgsd);
        }
        LocalDate from = determined.inForceFrom();
        return new CaseView.SpaceRow(
                space.id(),
                space.name(),
                space.kind(),
                determined.prioritised(),
                from == null ? "desde siempre" : "desde el " + Formats.date(from),
                determined.ground().label(),
                determined.ground().lacksSupport(),
                sgsd);
    }

    private record ActaOf(long id, LocalDate signedOn, String kind, long spaceId, String space) {}

    private List<CaseView.ActaRow> actas(long caseId) {
        return jdbc
                .sql("select a.id, a.signed_on, a.kind, s.id as space_id, s.name as space"
                        + " from acta a join dialogue_space s on s.id = a.space_id where s.case_id = ?"
                        + " and a.annulled_entry_id is null and s.annulled_entry_id is null"
                        + " order by a.signed_on desc, a.id desc")
                .param(caseId)
                .query(RecordMapper.of(ActaOf.class))
                .list()
                .stream()
                .map(acta -> new CaseView.ActaRow(
                        acta.id(),
                        acta.signedOn().toString(),
                        Formats.date(acta.signedOn()),
                        acta.kind(),
                        acta.spaceId(),
                        acta.space()))
                .toList();
    }
}

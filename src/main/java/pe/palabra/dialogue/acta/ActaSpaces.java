package pe.palabra.dialogue.acta;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.CaseSearch;
import pe.palabra.shared.NotFound;
import pe.palabra.shared.database.RecordMapper;

/** The spaces whose actas a viewer may register, and what the next acta of each repeats. */
@Component
public class ActaSpaces {

    /** How many spaces a search offers at most. */
    public static final int OFFERED = 30;

    private static final String SPACES = """
            select s.id, s.name, k.id as case_id, k.code as case_code, k.name as case_name, k.unit_id, u.name as unit,
                   s.sgsd_takes_part, s.prioritised_now
              from dialogue_space s
              join dialogue_case k on k.id = s.case_id
              join territorial_unit u on u.id = k.unit_id
             where s.annulled_entry_id is null and k.annulled_entry_id is null
               and (:allUnits or k.unit_id in (:units))""";

    private final JdbcClient jdbc;

    ActaSpaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@link NotFound} outside the viewer's scope. */
    @Transactional(readOnly = true)
    public ActaSpace find(long id, Viewer viewer) {
        return scoped(SPACES + " and s.id = :id", viewer)
                .param("id", id)
                .query(RecordMapper.of(ActaSpace.class))
                .optional()
                .orElseThrow(() -> new NotFound("espacio " + id));
    }

    /** Those whose name, or whose case's code or name, holds the text; at most {@link #OFFERED}. */
    @Transactional(readOnly = true)
    public List<ActaSpace> search(String text, Viewer viewer) {
        CaseSearch search = new CaseSearch(text, null, null, false, null, null);
        return scoped(SPACES + """
                         and (k.code like :code or unaccent(coalesce(k.name, '')) ilike unaccent(:name)
                              or unaccent(s.name) ilike unaccent(:name))
                        order by k.code, s.name, s.id limit :limit""", viewer)
                .param("code", search.codeLike())
                .param("name", search.nameLike())
                .param("limit", OFFERED)
                .query(RecordMapper.of(ActaSpace.class))
                .list();
    }

    private JdbcClient.StatementSpec scoped(String sql, Viewer viewer) {
        return jdbc.sql(sql).param("allUnits", viewer.seesAllUnits()).param("units", viewer.unitsForSql());
    }

    /** What the last acta of a space says that the next one probably says too. */
    public record LastActa(
            LocalDate signedOn,
            @Nullable String place,
            @Nullable Modality modality,
            @Nullable String platform,
            @Nullable String participants) {}

    @Transactional(readOnly = true)
    public Optional<LastActa> lastActa(long spaceId) {
        return jdbc.sql("select signed_on, place, modality, platform, participants from acta"
                        + " where space_id = ? and annulled_entry_id is null order by signed_on desc, id desc limit 1")
                .param(spaceId)
                .query(RecordMapper.of(LastActa.class))
                .optional();
    }
}

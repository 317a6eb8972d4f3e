package pe.palabra.dialogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import pe.palabra.shared.database.RecordMapper;

/**
 * The class of spaces on a date, as known at an entry (R3, R4): the determination with the latest date holds, since-ever
 * ones first of all, of two with one date the later recorded. A space without any is not prioritised.
 */
@Component
public class PrioritisationQueries {

    /** Everything recorded until now. */
    public static final long NOW = Long.MAX_VALUE;

    private static final String IN_FORCE = """
            select distinct on (p.space_id) p.space_id, p.prioritised, p.in_force_from, p.ground, p.document
            from prioritisation p
            where p.entry_id <= :known
              and (p.in_force_from is null or p.in_force_from <= :day)
              and not exists (select from prioritisation_retraction r
                              where r.prioritisation_id = p.id and r.entry_id <= :known)
              and (:all or p.space_id in (:spaces))
            order by p.space_id, p.in_force_from desc nulls last, p.entry_id desc, p.id desc
            """;

    private final JdbcClient jdbc;

    PrioritisationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A determination in force; {@code inForceFrom} null: since ever. */
    public record InForce(
            long spaceId,
            boolean prioritised,
            @Nullable LocalDate inForceFrom,
            PrioritisationGround ground,
            @Nullable String document) {

        public SpaceClass spaceClass() {
            return SpaceClass.of(prioritised);
        }
    }

    public SpaceClass classAt(long spaceId, LocalDate day, long knownAtEntry) {
        return inForce(Set.of(spaceId), day, knownAtEntry).values().stream()
                .findFirst()
                .map(InForce::spaceClass)
                .orElse(SpaceClass.NOT_PRIORITISED);
    }

    /** The classes of all spaces that have a determination in force; any other is not prioritised. */
    public Map<Long, SpaceClass> classesAt(LocalDate day, long knownAtEntry) {
        return classes(true, Set.of(-1L), day, knownAtEntry);
    }

    /** The classes of those of some spaces that have a determination in force. */
    public Map<Long, SpaceClass> classesAt(Collection<Long> spaceIds, LocalDate day, long knownAtEntry) {
        return spaceIds.isEmpty() ? Map.of() : classes(false, spaceIds, day, knownAtEntry);
    }

    /** Many rows in a large register: mapped by hand, several times faster than by reflection. */
    private Map<Long, SpaceClass> classes(boolean all, Collection<Long> spaceIds, LocalDate day, long knownAtEntry) {
        Map<Long, SpaceClass> classes = new HashMap<>();
        asked(all, spaceIds, day, knownAtEntry).query((RowCallbackHandler)
                row -> classes.put(row.getLong("space_id"), SpaceClass.of(row.getBoolean("prioritised"))));
        return classes;
    }

    /** The determinations in force, by space. */
    public Map<Long, InForce> inForce(Collection<Long> spaceIds, LocalDate day, long knownAtEntry) {
        if (spaceIds.isEmpty()) {
            return Map.of();
        }
        return asked(false, spaceIds, day, knownAtEntry).query(RecordMapper.of(InForce.class)).list().stream()
                .collect(Collectors.toMap(InForce::spaceId, Function.identity()));
    }

    private StatementSpec asked(boolean all, Collection<Long> spaceIds, LocalDate day, long knownAtEntry) {
        return jdbc.sql(IN_FORCE)
                .param("known", knownAtEntry)
                .param("day", day)
                .param("all", all)
                .param("spaces", spaceIds);
    }
}

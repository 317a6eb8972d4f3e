package pe.palabra.territory;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The institutions that an import brings into the catalogue, and takes back (R14). */
@Component
public class Institutions {

    private final JdbcClient jdbc;

    Institutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An institution "por catalogar" under the name as written; one of the same name that was annulled comes back,
     * now as created by this entry, and one that still waits to be catalogued is answered as it is.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long createToBeCatalogued(String name, long entryId) {
        String key = NameIndex.key(name);
        return jdbc.sql("select i.id from institution i join name_alias a on a.institution_id = i.id"
                        + " where a.kind = 'INSTITUTION' and a.key = ? and i.to_be_catalogued"
                        + " order by (i.annulled_entry_id is null) desc, i.id desc limit 1")
                .param(key)
                .query(Long.class)
                .optional()
                .map(id -> revive(id, entryId))
                .orElseGet(() -> insert(name, key, entryId));
    }

    private long revive(long id, long entryId) {
        jdbc.sql("update institution set annulled_entry_id = null, created_entry_id = ?"
                        + " where id = ? and annulled_entry_id is not null")
                .params(entryId, id)
                .update();
        return id;
    }

    private long insert(String name, String key, long entryId) {
        String shown = name.length() <= NameIndex.LONGEST ? name : name.substring(0, NameIndex.LONGEST);
        long id = jdbc.sql("insert into institution (kind, name, to_be_catalogued, created_entry_id)"
                        + " values (?, ?, true, ?) returning id")
                .params(InstitutionKind.UNKNOWN.name(), shown, entryId)
                .query(Long.class)
                .single();
        jdbc.sql("insert into name_alias (kind, key, written, institution_id) values ('INSTITUTION', ?, ?, ?)")
                .params(key, shown, id)
                .update();
        return id;
    }

    /** The institutions that an entry created and nobody annulled since. */
    public List<Long> createdBy(long entryId) {
        return jdbc.sql("select id from institution where created_entry_id = ? and annulled_entry_id is null"
                        + " order by id")
                .param(entryId)
                .query(Long.class)
                .list();
    }

    /**
     * Annuls what an entry created and is still to be catalogued, except those that something else names by now.
     * Answers how many.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int annulCreatedBy(long entryId, long reversalEntryId, Collection<Long> stillNamed) {
        return jdbc.sql("update institution set annulled_entry_id = :reversal"
                        + " where created_entry_id = :entry and annulled_entry_id is null and to_be_catalogued"
                        + " and id not in (:kept)")
                .param("reversal", reversalEntryId)
                .param("entry", entryId)
                .param("kept", stillNamed.isEmpty() ? Set.of(-1L) : stillNamed)
                .update();
    }
}

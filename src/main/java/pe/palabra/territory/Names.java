package pe.palabra.territory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people said that an unknown name means, asked once and remembered (C10). */
@Component
public class Names {

    /** What a remembered name stands for. */
    public enum Kind {
        INSTITUTION("institution_id"),
        UNIT("unit_id"),
        PLACE("ubigeo"),
        HEADING("heading");

        private final String target;

        Kind(String target) {
            this.target = target;
        }
    }

    private final JdbcClient jdbc;

    Names(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From here on the name means this institution or unit, whatever a person had said before. */
    @Transactional
    public void remember(Kind kind, String written, long targetId) {
        store(kind, written, targetId);
    }

    /** The same of a place, by its UBIGEO: it leaves what the name means among places of other kinds. */
    @Transactional
    public void rememberPlace(String written, String ubigeo) {
        store(Kind.PLACE, written, ubigeo);
    }

    /** The same of a matrix's heading, by the name of the column it stands over. */
    @Transactional
    public void rememberHeading(String written, String column) {
        store(Kind.HEADING, written, column);
    }

    private void store(Kind kind, String written, Object target) {
        String key = NameIndex.key(written);
        jdbc.sql("delete from name_alias where kind = ? and key = ? and mapped_by_person"
                        + " and (ubigeo is null or length(ubigeo) = length(?))")
                .params(kind.name(), key, target.toString())
                .update();
        jdbc.sql("insert into name_alias (kind, key, written, mapped_by_person, " + kind.target + ")"
                        + " values (?, ?, ?, true, ?)"
                        + " on conflict on constraint name_alias_once do update set mapped_by_person = true")
                .params(kind.name(), key, written, target)
                .update();
    }
}

package pe.palabra.commitment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.As;
import pe.palabra.Cast;
import pe.palabra.DatabaseTest;
import pe.palabra.TestClock;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.dialogue.acta.ActaFiles;
import pe.palabra.file.FileStore;

@DatabaseTest
class UnsentFilesQueriesTest {

    @Autowired
    private UnsentFiles unsent;

    @Autowired
    private FileStore files;

    @Autowired
    private ActaFiles actaFiles;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    private Viewer viewer;

    @BeforeEach
    void somebody() {
        viewer = As.viewerIn(context, Role.SSGC, Set.of());
    }

    @Test
    void whatNobodySentInAWeekIsForgottenAndASecondTimeNothingIsLeftToDo() {
        hold("viejo");
        formFile("acta vieja", UUID.randomUUID());
        weekGoesBy();
        assertThat(unsent.forget()).isEqualTo(2);
        assertThat(count("held_upload") + count("acta_file") + count("stored_file") + count("stored_file_chunk"))
                .isZero();
        assertThat(unsent.forget()).isZero();
    }

    @Test
    void whatIsStillFilledInStays() {
        UUID form = UUID.randomUUID();
        formFile("primero", form);
        weekGoesBy();
        formFile("segundo", form);
        hold("reciente");
        assertThat(unsent.forget()).isZero();
        assertThat(count("acta_file")).isEqualTo(2);
        assertThat(count("held_upload")).isOne();
    }

    @Test
    void whatSomethingUsesStaysForEver() {
        Cast cast = new Cast(jdbc);
        String code = cast.promise(
                        cast.space("CMS-001", Cast.CORRIDOR, true), LocalDate.of(2026, 8, 20), "Mejorar la posta")
                .keep();
        String evidence = hold("usado");
        jdbc.sql("insert into evidence (commitment_id, kind, title, sha256, file_name, entry_id)"
                        + " select id, 'FILE', 'Acta', ?, 'acta.pdf', last_entry_id from commitment where code = ?")
                .params(evidence, code)
                .update();
        UUID form = UUID.randomUUID();
        formFile("acta registrada", form);
        jdbc.sql("update acta set registration = ?").param(form).update();
        UUID addendum = UUID.randomUUID();
        formFile("adenda registrada", addendum);
        jdbc.sql("insert into addendum (acta_id, signed_on, summary, registration, entry_id)"
                        + " select id, signed_on, 'Se amplía', ?, created_entry_id from acta")
                .param(addendum)
                .update();
        weekGoesBy();
        assertThat(unsent.forget()).isZero();
        assertThat(count("held_upload")).isZero();
        assertThat(files.find(evidence).sha256()).isEqualTo(evidence);
        assertThat(count("acta_file")).isEqualTo(2);
    }

    @Test
    void aForgottenFileMayBeSentAgain() {
        String first = hold("otra vez");
        weekGoesBy();
        unsent.forget();
        assertThat(hold("otra vez")).isEqualTo(first);
        assertThat(files.open(first)).hasContent("otra vez");
    }

    private String hold(String content) {
        String sha256 = store(content);
        jdbc.sql("insert into held_upload (id, user_id, sha256, file_name, held_at) values (?, ?, ?, 'a.pdf', ?)")
                .params(UUID.randomUUID(), viewer.userId(), sha256, Timestamp.from(clock.instant()))
                .update();
        return sha256;
    }

    private void formFile(String content, UUID form) {
        actaFiles.add(form, "acta.pdf", new ByteArrayInputStream(content.getBytes()), "application/pdf", viewer);
    }

    private String store(String content) {
        return files.store(new ByteArrayInputStream(content.getBytes()), "application/pdf")
                .sha256();
    }

    private void weekGoesBy() {
        clock.setTo(LocalDate.of(2026, 11, 11));
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}

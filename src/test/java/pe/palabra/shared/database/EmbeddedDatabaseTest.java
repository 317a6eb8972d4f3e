package pe.palabra.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import pe.palabra.PalabraApplication;
import pe.palabra.shared.StartRefused;

/** The embedded server with real processes: what was acknowledged survives, and nobody else gets in. */
@Timeout(value = 4, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EmbeddedDatabaseTest {

    @TempDir
    static Path folder;

    @Test
    void whatIsAcknowledgedIsOnDisk() {
        try (EmbeddedDatabase database = EmbeddedDatabase.on(folder)) {
            JdbcClient application = as(DatabaseRoles.APPLICATION, database);
            assertThat(shown(application, "fsync")).isEqualTo("on");
            assertThat(shown(application, "synchronous_commit")).isEqualTo("on");
            assertThat(shown(application, "full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void neitherOfTheRolesIsSuperuserAndNobodyEntersWithoutPassword() throws IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.on(folder)) {
            for (String role : new String[] {DatabaseRoles.APPLICATION, DatabaseRoles.OWNER}) {
                assertThat(shown(as(role, database), "is_superuser")).isEqualTo("off");
            }
            JdbcClient stranger =
                    JdbcClient.create(new DriverManagerDataSource(database.url(), PostgresServer.SUPERUSER, "guess"));
            assertThatThrownBy(() -> shown(stranger, "fsync")).rootCause().hasMessageContaining("password");
            assertThat(shown(as(PostgresServer.SUPERUSER, database), "unix_socket_directories"))
                    .isEmpty();
            assertThat(Files.getPosixFilePermissions(folder.resolve("postgres.secret")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void namesSortAsInPeru() {
        try (EmbeddedDatabase database = EmbeddedDatabase.on(folder)) {
            assertThat(as(DatabaseRoles.APPLICATION, database)
                            .sql(
                                    "select name from (values ('Zaña'), ('Ñaña'), ('Ámbar'), ('Nazca')) t(name) order by 1")
                            .query(String.class)
                            .list())
                    .containsExactly("Ámbar", "Nazca", "Ñaña", "Zaña");
        }
    }

    @Test
    void aKilledApplicationLosesNothingAndItsServerIsTakenOver() throws Exception {
        Process killed = office("kept");
        ProcessHandle orphan = postmaster();
        killed.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();
        try (EmbeddedDatabase database = EmbeddedDatabase.on(folder)) {
            assertThat(postmaster().pid()).isNotEqualTo(orphan.pid());
            assertThat(words(as(DatabaseRoles.OWNER, database))).contains("kept");
        }
    }

    @Test
    void aKilledServerComesBackOnTheSamePortWhileTheApplicationRuns() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.on(folder);
                HikariDataSource pool = pool(database)) {
            JdbcClient owner = JdbcClient.create(pool);
            owner.sql("create table if not exists word (given text)").update();
            owner.sql("insert into word values ('before')").update();
            String start = startTime(owner);
            postmaster().destroyForcibly();
            awaitAnotherStart(owner, start);
            owner.sql("insert into word values ('after')").update();
            assertThat(words(owner)).contains("before", "after");
        }
    }

    @Test
    void aNoteThatNamesAnotherProgramIsIgnored() throws Exception {
        EmbeddedDatabase.on(folder).close();
        Path note = folder.resolve("postgres/postmaster.pid");
        Files.writeString(note, ProcessHandle.current().pid() + "\n" + folder.resolve("postgres") + "\n");
        try (EmbeddedDatabase database = EmbeddedDatabase.on(folder)) {
            assertThat(shown(as(DatabaseRoles.APPLICATION, database), "fsync")).isEqualTo("on");
        }
    }

    @Test
    void aSecondInstanceOnTheSameFolderIsRefusedInOneSentence() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.on(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.on(folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Otra instancia de Palabra ya usa la carpeta " + folder);
            Process second = java(PalabraApplication.class, "--server.port=0", "--palabra.data-dir=" + folder);
            String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(said).containsOnlyOnce("Otra instancia de Palabra").doesNotContain("\tat ", "WARN", "ERROR");
            assertThat(words(as(DatabaseRoles.OWNER, first))).isNotNull();
        }
    }

    @Test
    void anotherMajorVersionIsRefusedInOneSentence() throws Exception {
        EmbeddedDatabase.on(folder).close();
        Path version = folder.resolve("postgres/PG_VERSION");
        String ours = Files.readString(version);
        Files.writeString(version, "15\n");
        assertThatThrownBy(() -> EmbeddedDatabase.on(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("guarda datos de PostgreSQL 15");
        Files.writeString(version, ours);
        EmbeddedDatabase.on(folder).close();
    }

    private static Process office(String word) throws IOException {
        Process process = java(OfficeProcess.class, folder.toString(), word);
        assertThat(process.inputReader().lines().anyMatch("written"::equals)).isTrue();
        return process;
    }

    private static Process java(Class<?> main, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        line.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(line).redirectErrorStream(true).start();
    }

    private static ProcessHandle postmaster() throws IOException {
        String number =
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow();
    }

    private static HikariDataSource pool(EmbeddedDatabase database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(DatabaseRoles.OWNER);
        pool.setPassword(database.passwordOf(DatabaseRoles.OWNER));
        pool.setMaximumPoolSize(2);
        return pool;
    }

    private static String startTime(JdbcClient client) {
        return client.sql("select pg_postmaster_start_time()::text")
                .query(String.class)
                .single();
    }

    /** The pool waits inside, so this asks again only when a broken connection was thrown away. */
    private static void awaitAnotherStart(JdbcClient client, String start) {
        String now = start;
        while (now.equals(start)) {
            try {
                now = startTime(client);
            } catch (DataAccessException broken) {
                now = start;
            }
        }
    }

    private static List<String> words(JdbcClient client) {
        client.sql("create table if not exists word (given text)").update();
        return client.sql("select given from word").query(String.class).list();
    }

    private static String shown(JdbcClient client, String setting) {
        return client.sql("show " + setting).query(String.class).single();
    }

    private static JdbcClient as(String role, EmbeddedDatabase database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), role, database.passwordOf(role)));
    }
}

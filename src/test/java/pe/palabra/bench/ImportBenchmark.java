package pe.palabra.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import pe.palabra.PalabraApplication;
import pe.palabra.account.Role;
import pe.palabra.account.Viewer;
import pe.palabra.matrix.ImportService;

/**
 * Imports 3,000 and then 20,000 rows into a register of 4,000 that warmed it, and says how long reading and applying took,
 * and in how much heap. Run by hand, with the heap to try it in: {@code -Xmx176m} is what an idle application holds and
 * 128 MB more.
 */
public final class ImportBenchmark {

    private ImportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("palabra-bench");
        try (ConfigurableApplicationContext context = SpringApplication.run(
                PalabraApplication.class,
                "--palabra.demo=accounts",
                "--palabra.data-dir=" + data,
                "--palabra.clock=2026-11-03T08:00:00-05:00",
                "--server.port=0")) {
            ImportService imports = context.getBean(ImportService.class);
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            long user = jdbc.sql("select id from app_user where username = 'ssgc'")
                    .query(Long.class)
                    .single();
            Viewer analyst = new Viewer(user, "ssgc", "Prueba", Set.of(Role.SSGC), Set.of());
            LargeMatrix matrix = new LargeMatrix();
            for (char warm : new char[] {'Y', 'Z'}) {
                long id = upload(imports, matrix.csv(warm, 2_000), analyst);
                settled(jdbc, id);
                imports.confirm(id, analyst);
                settled(jdbc, id);
            }
            measure('0', 3_000, data, imports, jdbc, matrix, analyst);
            measure('A', 20_000, data, imports, jdbc, matrix, analyst);
        }
    }

    private static void measure(
            char series,
            int rows,
            Path data,
            ImportService imports,
            JdbcClient jdbc,
            LargeMatrix matrix,
            Viewer analyst)
            throws IOException {
        byte[] csv = matrix.csv(series, rows);
        System.gc();
        System.out.printf("%d rows; heap: %d MB in use before, %d MB at most%n", rows, used(), max());
        Stretch reading = new Stretch(data);
        long id = upload(imports, csv, analyst);
        reading.print("Read and preview: " + settled(jdbc, id));
        Stretch applying = new Stretch(data);
        imports.confirm(id, analyst);
        applying.print("Apply: " + settled(jdbc, id));
        System.out.printf("Heap: %d MB in use after; %s%n", used(), written(jdbc, id));
    }

    private static long upload(ImportService imports, byte[] matrix, Viewer analyst) {
        return imports.upload(
                "matriz.csv", new ByteArrayInputStream(matrix), "text/csv", LocalDate.of(2026, 10, 31), false, analyst);
    }

    private static String written(JdbcClient jdbc, long id) {
        return jdbc.sql("""
                        select format('%s rows, %s new, %s refused; %s links to places, %s to institutions in the register',
                            rows_total, rows_new, rows_refused,
                            (select count(*) from commitment_place), (select count(*) from commitment_institution))
                          from import_batch where id = ?""").param(id).query(String.class).single();
    }

    private static String settled(JdbcClient jdbc, long id) {
        while (true) {
            String state = jdbc.sql("select state from import_batch where id = ?")
                    .param(id)
                    .query(String.class)
                    .single();
            if (!state.equals("READING") && !state.equals("APPLYING")) {
                return state;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** A stretch of work: seconds on the clock, and of the processor for application and database. */
    private static final class Stretch {

        private final Path data;
        private final long start = System.nanoTime();
        private final long application = Processor.millisOf(ProcessHandle.current());
        private final long database;

        Stretch(Path data) throws IOException {
            this.data = data;
            this.database = Processor.millisOfDatabase(data);
        }

        void print(String what) throws IOException {
            System.out.printf(
                    "%s, %.1f s; processor: application %.1f s, database %.1f s%n",
                    what,
                    (System.nanoTime() - start) / 1e9,
                    (Processor.millisOf(ProcessHandle.current()) - application) / 1e3,
                    (Processor.millisOfDatabase(data) - database) / 1e3);
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static long max() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }
}

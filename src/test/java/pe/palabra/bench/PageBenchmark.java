package pe.palabra.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Asks the pages of a generated register one after another, as one client, and says the median and the 99th percentile of
 * the answer's time and the processor time of application and database. Arguments: how many commitments, in which folder.
 */
public final class PageBenchmark {

    private static final int ASKED = 200;
    private static final int LEAST = 3;
    private static final int TURNS = 4;
    private static final long LONGEST = 8_000_000_000L;

    private static final List<String> PAGES = List.of(
            "/",
            "/compromisos",
            "/compromisos?orden=-actualizado",
            "/compromisos?orden=plazo",
            "/compromisos?orden=responsable",
            "/compromisos?orden=estado",
            "/compromisos?ut=UT-SE&estado=Suspendido",
            "/compromisos?responsable=MINEDU&estado=Suspendido&estado=Inviable&region=Cusco",
            "/compromisos?distrito=Livitaca",
            "/compromisos?region=Cusco",
            "/compromisos?clase=priorizado&tipo=PIP",
            "/compromisos?vencidos=si",
            "/compromisos?q=Huancaricocha",
            "/compromisos?q=agua+potable",
            "/compromisos?q=2345",
            "/casos",
            "/actas",
            "/reportes",
            "/reportes/mensual/2026-10",
            "/reportes/mensual/2026-10/filas?cifra=total",
            "/reportes/mensual/2026-10/filas?cifra=vencidos&unidad=UT%20Sureste",
            "/reportes/mensual/2026-10/movimientos?termino=entran",
            "/reportes/mensual/2026-10.pdf",
            "/reportes/mensual/2026-10.xlsx",
            "/importaciones",
            "/compromisos.csv?ut=UT-SE",
            "/compromisos.xlsx?ut=UT-SE&estado=Suspendido");

    private PageBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String size = arguments.length > 0 ? arguments[0] : "300000";
        Path data = Path.of(arguments.length > 1 ? arguments[1] : "target/bench-data");
        try (RunningDemo demo = RunningDemo.start(size, data)) {
            System.out.printf(
                    "%s commitments%n| page | asked | p50 ms | p99 ms | application CPU ms | database CPU ms |%n",
                    size);
            for (String page : PAGES) {
                measure(demo, page);
            }
            compare(demo);
            afterOneChange(demo, "/reportes/mensual/2026-10");
            String list = demo.get("/api/v1/compromisos?pagina=200");
            measure(demo, "/compromisos/" + list.split("\"codigo\":\"")[1].split("\"")[0]);
            measure(demo, "/api/v1/compromisos?pagina=200");
            System.out.printf("Resident memory: %d MB%n", demo.residentMegabytes());
        }
    }

    /** The list beside a bare page, by turns and both warmed, so that the noise of the machine falls on both. */
    private static void compare(RunningDemo demo) throws IOException, InterruptedException {
        for (int turn = 0; turn < TURNS; turn++) {
            measure(demo, "/compromisos");
            measure(demo, BarePage.PATH);
        }
    }

    /** A page each time after somebody told of the progress of a commitment. */
    private static void afterOneChange(RunningDemo demo, String page) throws IOException, InterruptedException {
        String[] codes = demo.get("/api/v1/compromisos?pagina=3").split("\"codigo\":\"");
        long[] took = new long[LEAST * 3];
        long application = 0;
        long database = 0;
        for (int i = 0; i < took.length; i++) {
            demo.tell(codes[i + 1].split("\"")[0], "Se avanza según lo previsto");
            application -= demo.applicationMillis();
            database -= demo.databaseMillis();
            long from = System.nanoTime();
            demo.get(page);
            took[i] = System.nanoTime() - from;
            application += demo.applicationMillis();
            database += demo.databaseMillis();
        }
        Arrays.sort(took);
        print("`" + page + "` after one change", took, took.length, application, database);
    }

    private static void measure(RunningDemo demo, String page) throws IOException, InterruptedException {
        for (int i = 0; i < LEAST; i++) {
            demo.get(page);
        }
        long[] took = new long[ASKED];
        long application = demo.applicationMillis();
        long database = demo.databaseMillis();
        long start = System.nanoTime();
        int asked = 0;
        while (asked < ASKED && (asked < LEAST || System.nanoTime() - start < LONGEST)) {
            long from = System.nanoTime();
            demo.get(page);
            took[asked++] = System.nanoTime() - from;
        }
        Arrays.sort(took, 0, asked);
        print("`" + page + "`", took, asked, demo.applicationMillis() - application, demo.databaseMillis() - database);
    }

    private static void print(String what, long[] sorted, int asked, long application, long database) {
        System.out.printf(
                "| %s | %d | %.1f | %.1f | %.1f | %.1f |%n",
                what,
                asked,
                sorted[asked / 2] / 1e6,
                sorted[asked * 99 / 100] / 1e6,
                (double) application / asked,
                (double) database / asked);
    }
}

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
            String list = demo.get("/api/v1/compromisos?pagina=200");
            measure(demo, "/compromisos/" + list.split("\"codigo\":\"")[1].split("\"")[0]);
            measure(demo, "/api/v1/compromisos?pagina=200");
            System.out.printf("Resident memory: %d MB%n", demo.residentMegabytes());
        }
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
        System.out.printf(
                "| `%s` | %d | %.1f | %.1f | %.1f | %.1f |%n",
                page,
                asked,
                took[asked / 2] / 1e6,
                took[asked * 99 / 100] / 1e6,
                (double) (demo.applicationMillis() - application) / asked,
                (double) (demo.databaseMillis() - database) / asked);
    }
}

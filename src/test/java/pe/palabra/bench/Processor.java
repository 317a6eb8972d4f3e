package pe.palabra.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Processor time, user and system, in milliseconds: less noisy than the clock on a machine that others use too. */
final class Processor {

    private Processor() {}

    static long millisOf(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    /** Of every process of the embedded database server in a data folder together; 0 when the server is an external one. */
    static long millisOfDatabase(Path data) throws IOException {
        Path running = data.resolve("postgres/postmaster.pid");
        if (Files.notExists(running)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(running)) {
            long postmaster = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(postmaster).stream()
                    .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                    .mapToLong(Processor::millisOf)
                    .sum();
        }
    }
}

package pe.palabra.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import pe.palabra.shared.StartRefused;

/** Runs one of PostgreSQL's programs, under an ordinary identity even when the application runs as root. */
final class PostgresCommand {

    private final Path home;

    PostgresCommand(Path home) {
        this.home = home;
    }

    /** The program's output; a failure carries it too. */
    String run(String program, List<String> arguments) throws IOException {
        List<String> line = new ArrayList<>(isRoot() ? List.of("unshare", "-U") : List.of());
        line.add(home.resolve("bin").resolve(program).toString());
        line.addAll(arguments);
        return execute(line);
    }

    /** PostgreSQL refuses to run as root; a user namespace hides that, where the machine allows one. */
    static void refuseRootWithoutNamespace() {
        try {
            if (isRoot()) {
                execute(List.of("unshare", "-U", "true"));
            }
        } catch (IOException e) {
            throw new StartRefused(
                    "PostgreSQL no puede ejecutarse como root en esta máquina:"
                            + " inicie Palabra con un usuario ordinario, o indique una base en SPRING_DATASOURCE_URL.",
                    e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"))
                && System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
    }

    private static String execute(List<String> line) throws IOException {
        Path output = Files.createTempFile("palabra-postgres", ".out");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(line + " did not end");
            }
            String said = Files.readString(output);
            if (process.exitValue() != 0) {
                throw new IOException(line + " ended with " + process.exitValue() + ": " + said);
            }
            return said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}

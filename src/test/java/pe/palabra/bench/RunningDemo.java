package pe.palabra.bench;

import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A demonstration in a process of its own, with a client signed in as SSGC. */
final class RunningDemo implements AutoCloseable {

    private static final int PORT = 8119;
    private static final String BASE = "http://localhost:" + PORT;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern DAY = Pattern.compile("name=\"fecha\"[^>]*value=\"([^\"]+)\"");

    private final Process process;
    private final Path data;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private RunningDemo(Process process, Path data) {
        this.process = process;
        this.data = data;
    }

    /** Waits until the register is there: minutes the first time, seconds when the folder holds one already. */
    static RunningDemo start(String size, Path data) throws IOException, InterruptedException {
        Files.createDirectories(data);
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                BarePage.class.getName());
        command.environment().put("PALABRA_DATA_DIR", data.toString());
        command.environment().put("PALABRA_DEMO_SIZE", size);
        command.environment().put("SERVER_PORT", Integer.toString(PORT));
        command.redirectErrorStream(true).redirectOutput(new File(data.toFile(), "bench.log"));
        RunningDemo demo = new RunningDemo(command.start(), data);
        demo.awaitReady();
        demo.signIn();
        return demo;
    }

    private void awaitReady() throws IOException, InterruptedException {
        while (true) {
            TimeUnit.SECONDS.sleep(1);
            try {
                if (ask("/actuator/health").contains("UP")) {
                    return;
                }
            } catch (IOException e) {
                if (!process.isAlive()) {
                    throw new IOException("the application ended: see " + data.resolve("bench.log"), e);
                }
            }
        }
    }

    private void signIn() throws IOException, InterruptedException {
        send("/login", "username=ssgc&password=palabra-demo&_csrf=" + value(ask("/login"), TOKEN));
    }

    /** Tells of the progress of a commitment, as a person does. */
    void tell(String code, String progress) throws IOException, InterruptedException {
        String address = "/compromisos/" + code + "/avance";
        String page = get(address);
        send(
                address,
                "avance=" + URLEncoder.encode(progress, StandardCharsets.UTF_8) + "&fecha=" + value(page, DAY)
                        + "&version=" + value(page, VERSION) + "&_csrf=" + value(page, TOKEN));
    }

    /** As a form sends it. */
    private static String value(String page, Pattern field) throws IOException {
        Matcher found = field.matcher(page);
        if (!found.find()) {
            throw new IOException("no " + field + " on the page");
        }
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }

    private void send(String address, String form) throws IOException, InterruptedException {
        client.send(
                HttpRequest.newBuilder(URI.create(BASE + address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    private HttpResponse<String> answer(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(BASE + address))
                .timeout(Duration.ofMinutes(10))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private String ask(String address) throws IOException, InterruptedException {
        return answer(address).body();
    }

    /** The body of an answer that must be 200. */
    String get(String address) throws IOException, InterruptedException {
        var answer = answer(address);
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    long applicationMillis() {
        return cpu(process.toHandle());
    }

    /** Of every process of the database server together. */
    long databaseMillis() throws IOException {
        try (Stream<String> lines = Files.lines(data.resolve("postgres/postmaster.pid"))) {
            long postmaster = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(postmaster).stream()
                    .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                    .mapToLong(RunningDemo::cpu)
                    .sum();
        }
    }

    private static long cpu(ProcessHandle handle) {
        return handle.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    long residentMegabytes() throws IOException {
        try (Stream<String> status = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return status.filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .sum();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(1, TimeUnit.MINUTES);
    }
}

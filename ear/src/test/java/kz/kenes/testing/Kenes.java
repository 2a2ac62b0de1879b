package kz.kenes.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import kz.kenes.run.Server;

/** A running Kenes: its address, its management and its log. */
public final class Kenes implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration START = Duration.ofMinutes(4);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI address;
    private final int managementPort;
    private final Path log;
    private final ProcessBuilder command;
    private Process process;

    private Kenes(URI address, int managementPort, Path log, ProcessBuilder command) {
        this.address = address;
        this.managementPort = managementPort;
        this.log = log;
        this.command = command;
    }

    /** One that somebody else has started, for example {@code http://localhost:8080/kenes/}. */
    static Kenes running(String url) {
        var address = URI.create(url);
        int management = address.getPort() - 8080 + 9990;
        return new Kenes(address, management, Path.of(System.getProperty("kenes.test.log", "server.log")), null);
    }

    static Kenes start(Server server, boolean demo, Map<String, String> settings) {
        var address = URI.create(server.address());
        var all = new TreeMap<>(settings);
        all.put("kenes.url", server.address());
        all.put("kenes.db.spy", "true");
        all.put("kenes.password.cost", TestRun.PASSWORD_COST);
        try {
            server.copy();
            Files.deleteIfExists(server.home().resolve("log/server.log"));
            var console = server.home().resolve("console.log").toFile();
            var command = command(server, demo, all).redirectOutput(console);
            var kenes =
                    new Kenes(address, 9990 + server.portOffset(), server.home().resolve("log/server.log"), command);
            kenes.launch();
            return kenes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Settings by the environment alone, as an office gives them. */
    private static ProcessBuilder command(Server server, boolean demo, Map<String, String> settings) {
        var command = server.command(Map.of("kenes.demo", String.valueOf(demo)));
        command.environment().put("JDK_JAVA_OPTIONS", TestRun.SHORT_LIFE);
        settings.forEach((name, value) ->
                command.environment().put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        return command;
    }

    /** Stops the server and starts it again on its data. */
    public void restart() {
        close();
        launch();
    }

    /** The server ends at once, as when the power fails. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(failure);
        }
    }

    public void launch() {
        try {
            process = command.start();
            awaitReady();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** For example {@code at("council/bodies.xhtml")}. */
    public URI at(String page) {
        return address.resolve(page);
    }

    /** The same page by TLS. */
    public URI tls(String page) {
        return URI.create("https://localhost:" + (address.getPort() - 8080 + 8443) + "/kenes/")
                .resolve(page);
    }

    public URI management(String path) {
        return URI.create("http://localhost:" + managementPort + path);
    }

    public int managementPort() {
        return managementPort;
    }

    /** What the server has logged. */
    public Path log() {
        return log;
    }

    public HttpResponse<String> get(URI uri) {
        try {
            return http.send(
                    HttpRequest.newBuilder(uri).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(failure);
        }
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + START.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || failed() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("Kenes does not start; see " + log);
            }
            try {
                Thread.sleep(250);
            } catch (InterruptedException failure) {
                Thread.currentThread().interrupt();
                close();
                throw new IllegalStateException(failure);
            }
        }
    }

    /** The server stays up when the application does not start. */
    private boolean failed() throws IOException {
        return Files.exists(log) && Files.readString(log).contains("WFLYSRV0026");
    }

    private boolean isReady() {
        try {
            var response = get(management("/health/ready"));
            return response.statusCode() == 200 && response.body().contains("\"kenes.ear\":\"OK\"");
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    @Override
    public String toString() {
        return Objects.toString(address);
    }
}

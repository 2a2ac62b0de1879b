package kz.kenes.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Starts the provisioned server and stays until it ends. Runs inside Maven, so that Ctrl-C ends Maven only after the server
 * has closed the database.
 *
 * <p>Settings: {@code kenes.home} (where data, log and the running copy of the server live; outside every target directory),
 * {@code kenes.port-offset}, {@code kenes.demo}.
 */
public final class Run {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private static final CountDownLatch STOPPING = new CountDownLatch(1);

    private Run() {}

    public static void main(String... args) throws IOException, InterruptedException {
        var project = Path.of(args[0]).toRealPath();
        var home = Path.of(
                System.getProperty("kenes.home", project.resolve(".kenes").toString()));
        int offset = Integer.getInteger("kenes.port-offset", 0);
        requireFree(8080 + offset);
        requireFree(9990 + offset);

        OUT.println("Kenes: preparing the server in " + home);
        var server = new Server(project.resolve("ear/target/server"), home, offset);
        server.copy();
        boolean demo = !"false".equals(System.getProperty("kenes.demo"));
        if (demo) {
            server.addManager("admin", "kenes-demo");
        }
        OUT.println("Kenes: starting, log in " + home.resolve("log").resolve("server.log"));
        var settings = new HashMap<>(Map.of("kenes.demo", String.valueOf(demo)));
        if (System.getenv("KENES_URL") == null) {
            settings.put("kenes.url", server.address());
        }
        if (System.getenv("KENES_DB_URL") == null) {
            settings.put("kenes.db.url", Server.embeddedDatabase(home.resolve("data")));
        }
        if (System.getenv("KENES_SEARCH_DIR") == null) {
            settings.put("kenes.search.dir", home.resolve("data/search").toString());
        }
        var process = server.command(settings).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process), "kenes-stop"));
        boolean started = new Progress(OUT).follow(process, () -> greet(project, offset, demo));
        if (STOPPING.getCount() == 0) {
            // Maven is on its way out; what it would say about an interrupted build helps nobody.
            Thread.currentThread().join();
        }
        if (!started || process.exitValue() != 0) {
            throw new IllegalStateException("Kenes did not run to its end; see " + home.resolve("log"));
        }
    }

    private static void requireFree(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            throw new IllegalStateException("Port " + socket.getPort()
                    + " is in use: stop the other program, or choose other ports with -Dkenes.port-offset=100");
        } catch (IOException nobodyAnswers) {
            return;
        }
    }

    private static void greet(Path project, int offset, boolean demo) {
        OUT.println();
        OUT.println("Kenes is ready:    http://localhost:" + (8080 + offset) + "/kenes/");
        OUT.println("WildFly console:   http://localhost:" + (9990 + offset) + "/console/"
                + (demo ? "  (admin / kenes-demo)" : ""));
        var accounts = project.resolve("ejb/target/classes/demo/accounts.txt");
        if (demo && Files.exists(accounts)) {
            try {
                OUT.println();
                Files.readString(accounts).lines().forEach(OUT::println);
            } catch (IOException unreadable) {
                OUT.println("The list of demo accounts cannot be read: " + unreadable.getMessage());
            }
        }
        OUT.println();
        OUT.println("Ctrl-C stops Kenes; the data stay.");
    }

    private static void stop(Process process) {
        STOPPING.countDown();
        try {
            if (process.isAlive()) {
                OUT.println();
                OUT.println("Kenes: stopping");
                if (process.supportsNormalTermination()) {
                    // Unlike Process.destroy() this leaves the stream of its last words open.
                    process.toHandle().destroy();
                }
                if (!process.waitFor(60, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                }
            }
            OUT.println("Kenes: stopped");
        } catch (InterruptedException impatient) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

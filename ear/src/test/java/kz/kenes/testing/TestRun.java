package kz.kenes.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kz.kenes.run.Server;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * One PostgreSQL, one mail server and one running Kenes for all tests of a run. Each is started when the first test needs it
 * and stopped when the run ends. All ports lie far from those of a Kenes that somebody uses on the same machine.
 */
public final class TestRun implements LauncherSessionListener {

    /** Where the provisioned server is; absent in the tests that need none. */
    private static final String SERVER = "kenes.test.server";

    /** Nobody guesses the passwords of tests. */
    static final String PASSWORD_COST = "4";

    /** For a server that is stopped after minutes: to compile it better costs more than it saves. */
    static final String SHORT_LIFE = "-XX:TieredStopAtLevel=1";

    /** The Kenes of {@link #kenesOnH2()}, as a lock of tests. */
    public static final String H2 = "h2";

    /** The mail server of {@link #mail()}, as a lock of tests that stop it or wait for a mail. */
    public static final String MAIL = "mail";

    private static final int PORT_OFFSET = Integer.getInteger("kenes.test.port-offset", 3000);
    private static final int IN_CONTAINER_OFFSET = PORT_OFFSET + 10;
    private static final int H2_OFFSET = PORT_OFFSET + 20;
    private static final int ALONE_OFFSET = PORT_OFFSET + 30;
    private static final int SMTP_PORT = 3025 + PORT_OFFSET;

    private static final Deque<AutoCloseable> STARTED = new ArrayDeque<>();
    /** By database. What did not start once is not tried again for each test. */
    private static final Map<String, CompletableFuture<Kenes>> RUNNING = new ConcurrentHashMap<>();

    private static EmbeddedPostgres postgres;
    private static GreenMail mail;

    /** Arquillian reads its settings before any test runs, therefore its database and its server must be there now. */
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty(SERVER) == null) {
            return;
        }
        var server = new Server(provisioned(), work("in-container"), IN_CONTAINER_OFFSET);
        try {
            server.copy();
            withoutApplication(server.directory().resolve("standalone/deployments"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        mail();
        System.setProperty("kenes.test.in-container.server", server.directory().toString());
        System.setProperty("kenes.test.in-container.management", String.valueOf(9990 + IN_CONTAINER_OFFSET));
        var options = new StringBuilder("-Xmx768m -Dkenes.demo=true ")
                .append(SHORT_LIFE)
                .append(" -Dkenes.password.cost=")
                .append(PASSWORD_COST);
        options.append(" -Djboss.socket.binding.port-offset=").append(IN_CONTAINER_OFFSET);
        settings(postgresUrl("in_container"))
                .forEach((key, value) ->
                        options.append(" -D").append(key).append('=').append(value));
        System.setProperty("kenes.test.in-container.options", options.toString());
        if (Boolean.getBoolean("kenes.test.ahead")) {
            onPostgres();
            onH2();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        RUNNING.values()
                .forEach(start -> start.handle((kenes, failure) -> kenes).join());
        while (!STARTED.isEmpty()) {
            try {
                STARTED.pop().close();
            } catch (Exception failure) {
                throw new IllegalStateException("A part of the test run does not stop", failure);
            }
        }
        postgres = null;
        mail = null;
        RUNNING.clear();
    }

    /** Kenes with the demo data on PostgreSQL. */
    public static Kenes kenes() {
        return onPostgres().join();
    }

    /** Kenes with the demo data on the embedded database, as {@code mvn -Prun} starts it. */
    public static Kenes kenesOnH2() {
        return onH2().join();
    }

    private static CompletableFuture<Kenes> onPostgres() {
        var url = System.getProperty("kenes.test.url", "");
        return started(
                "postgres",
                () -> url.isEmpty()
                        ? start("postgres", PORT_OFFSET, settings(postgresUrl("kenes")))
                        : Kenes.running(url));
    }

    private static CompletableFuture<Kenes> onH2() {
        var data = work(H2).resolve("data")
                .resolve(String.valueOf(ProcessHandle.current().pid()));
        return started(
                H2, () -> start(H2, H2_OFFSET, Map.of("kenes.db.url", Server.embeddedDatabase(data.toAbsolutePath()))));
    }

    /** A start keeps one core busy for a minute; the two of a whole run go side by side. */
    private static CompletableFuture<Kenes> started(String name, Supplier<Kenes> start) {
        return RUNNING.computeIfAbsent(
                name,
                database ->
                        CompletableFuture.supplyAsync(start, task -> new Thread(task, "start-" + database).start()));
    }

    /** Kenes without demo data for one test alone, which may stop it and the database; they are closed by the test. */
    public static Kenes kenesOn(Database database) {
        mail();
        return Kenes.start(new Server(provisioned(), work("alone"), ALONE_OFFSET), false, settings(database.url()));
    }

    /** A PostgreSQL for one test alone. */
    public static Database database() {
        return Database.start(work("alone-database"), 5432 + ALONE_OFFSET);
    }

    /** The database under the Kenes of {@link #kenes()}, for what is seen only there. */
    public static Connection tables() throws SQLException {
        kenes();
        return postgres.getDatabase("postgres", "kenes").getConnection();
    }

    /** What Kenes has sent. */
    public static synchronized GreenMail mail() {
        if (mail == null) {
            var smtp = new ServerSetup(SMTP_PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
            smtp.setServerStartupTimeout(60_000);
            mail = new GreenMail(smtp);
            mail.start();
            STARTED.push(mail::stop);
        }
        return mail;
    }

    static Path provisioned() {
        return Path.of(System.getProperty(SERVER));
    }

    static Path work(String name) {
        return Path.of(System.getProperty("kenes.test.work", "target/system-tests"), name);
    }

    /** Starts something of a test run once and stops it at the end. */
    static synchronized <T extends AutoCloseable> T keep(T started) {
        STARTED.push(started);
        return started;
    }

    private static Kenes start(String name, int offset, Map<String, String> settings) {
        mail();
        return keep(Kenes.start(new Server(provisioned(), work(name), offset), true, settings));
    }

    private static Map<String, String> settings(String url) {
        return Map.of(
                "kenes.db.driver", "postgresql",
                "kenes.db.url", url,
                "kenes.db.user", "postgres",
                "kenes.db.password", "postgres",
                "kenes.smtp.port", String.valueOf(SMTP_PORT));
    }

    private static synchronized String postgresUrl(String database) {
        try {
            if (postgres == null) {
                postgres = keep(EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start());
            }
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("drop database if exists " + database);
                statement.execute("create database " + database + " encoding 'UTF8' template template0");
            }
            return postgres.getJdbcUrl("postgres", database).replaceAll("\\?.*", "");
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("PostgreSQL does not start", failure);
        }
    }

    private static void withoutApplication(Path deployments) throws IOException {
        try (DirectoryStream<Path> applications = Files.newDirectoryStream(deployments, "*.ear*")) {
            for (Path application : applications) {
                Files.delete(application);
            }
        }
    }
}

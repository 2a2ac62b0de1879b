package kz.kenes.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A copy of the provisioned server, so that a build may replace the original while Kenes runs. */
public record Server(Path provisioned, Path home, int portOffset) {

    private static final Map<String, String> MODE_OF_POSTGRESQL = Map.of(
            "MODE", "PostgreSQL",
            "DATABASE_TO_LOWER", "TRUE",
            "DEFAULT_NULL_ORDERING", "HIGH",
            "DB_CLOSE_ON_EXIT", "FALSE",
            "TRACE_LEVEL_FILE", "0");

    public Path directory() {
        return home.resolve("server");
    }

    /** Where the pages are. */
    public String address() {
        return "http://localhost:" + (8080 + portOffset) + "/kenes/";
    }

    /** Replaces what an earlier start has left; the data and the log stay. */
    public void copy() throws IOException {
        if (!Files.exists(provisioned.resolve("jboss-modules.jar"))) {
            throw new IllegalStateException("There is no server in " + provisioned + "; run mvn -Prun at the top");
        }
        if (Files.exists(directory())) {
            Files.walkFileTree(directory(), new Deletion());
        }
        Files.createDirectories(home.resolve("data"));
        Files.walkFileTree(provisioned, new Copy(provisioned, directory()));
    }

    /** A person who may use the WildFly console; only for a demo, where the password is printed. */
    void addManager(String name, String password) throws IOException {
        var configuration = directory().resolve("standalone/configuration");
        append(
                configuration.resolve("mgmt-users.properties"),
                name + "=" + digest(name + ":ManagementRealm:" + password));
        append(configuration.resolve("mgmt-groups.properties"), name + "=");
    }

    /** The server with settings such as {@code kenes.demo}; output and errors of it in one stream. */
    public ProcessBuilder command(Map<String, String> settings) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(
                List.of(java, "-D[Standalone]", "@" + directory().resolve("bin/kenes.options")));
        command.add("-Dorg.jboss.boot.log.file=" + home.resolve("log/server.log"));
        command.add("-Dlogging.configuration="
                + directory()
                        .resolve("standalone/configuration/logging.properties")
                        .toUri());
        command.addAll(List.of("-jar", directory().resolve("jboss-modules.jar").toString()));
        command.addAll(List.of("-mp", directory().resolve("modules").toString(), "org.jboss.as.standalone"));
        command.add("-Djboss.home.dir=" + directory());
        command.add("-Djboss.server.base.dir=" + directory().resolve("standalone"));
        command.add("-Djboss.server.log.dir=" + home.resolve("log"));
        command.add("-Djboss.socket.binding.port-offset=" + portOffset);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        return new ProcessBuilder(command).redirectErrorStream(true).directory(home.toFile());
    }

    /** The address of an H2 database in files of this directory, which behaves like PostgreSQL. */
    public static String embeddedDatabase(Path directory) {
        var url = new StringBuilder("jdbc:h2:file:")
                .append(directory.resolve("kenes").toString().replace('\\', '/'));
        MODE_OF_POSTGRESQL.forEach(
                (key, value) -> url.append(';').append(key).append('=').append(value));
        return url.toString();
    }

    private static void append(Path file, String line) throws IOException {
        Files.writeString(file, System.lineSeparator() + line + System.lineSeparator(), StandardOpenOption.APPEND);
    }

    private static String digest(String text) {
        try {
            // The form of WildFly's own user file.
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
        }
    }

    private static final class Copy extends SimpleFileVisitor<Path> {

        private final Path from;
        private final Path to;

        Copy(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
            Files.createDirectories(to.resolve(from.relativize(directory)));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
        }
    }
}

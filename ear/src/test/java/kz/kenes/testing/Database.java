package kz.kenes.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A PostgreSQL that can be stopped, whoever is connected, and started again on its data. */
public final class Database implements AutoCloseable {

    private final Path data;
    private final int port;
    private EmbeddedPostgres postgres;

    private Database(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    static Database start(Path directory, int port) {
        var database = new Database(
                directory.resolve(String.valueOf(ProcessHandle.current().pid())).toAbsolutePath(), port);
        database.start();
        return database;
    }

    public void start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Connections are cut; what was not committed is gone. */
    public void stop() {
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String url() {
        return postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", "");
    }

    @Override
    public void close() {
        stop();
    }
}

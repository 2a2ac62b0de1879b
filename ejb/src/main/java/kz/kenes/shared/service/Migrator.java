package kz.kenes.shared.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the schema of this release before anything else runs; a schema newer than the release stops the
 * start. Every other start-up bean and every bean with timers says {@code @DependsOn("Migrator")}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

    private static final Logger LOG = Logger.getLogger(Migrator.class.getName());

    @Resource(lookup = "java:jboss/datasources/KenesDS")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        var result = Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                // The server's timer service may have made its own table in the empty schema a moment earlier.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                // Each feature numbers its own range, so an update may bring a lower number than the last one that ran.
                .outOfOrder(true)
                .load()
                .migrate();
        LOG.info(() -> "Database ready: schema " + result.targetSchemaVersion + ", migrations run: "
                + result.migrationsExecuted);
    }
}

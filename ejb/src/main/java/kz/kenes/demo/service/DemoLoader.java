package kz.kenes.demo.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Loads the demonstration data at the first start with {@code kenes.demo=true}. People and bodies come in one transaction; the
 * meetings then follow step by step by the same use cases as on the pages. Later starts change nothing.
 */
@Singleton
@Startup
@DependsOn({"ReferenceLoader", "FirstStart"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

    @Inject
    private DemoRecords records;

    @Inject
    private DemoBodies bodies;

    @Inject
    private DemoStory story;

    @Inject
    private DemoExchange exchange;

    @Inject
    private DemoEvents events;

    @Inject
    private DemoYear year;

    @PostConstruct
    void load() {
        if (isWanted()) {
            try {
                prepare();
            } catch (RuntimeException failure) {
                LOG.log(Level.SEVERE, "Demonstration data are not complete; Kenes starts all the same", failure);
            }
        }
    }

    private void prepare() {
        if (!records.arePeopleLoaded()) {
            bodies.load();
        }
        if (!records.areMeetingsLoaded()) {
            story.tell();
            exchange.tell();
        }
        if (!records.areEventsLoaded()) {
            events.tell();
        }
        year.tell();
        LOG.info("Demonstration data are loaded");
    }

    static boolean isWanted() {
        return Boolean.getBoolean("kenes.demo") || Boolean.parseBoolean(System.getenv("KENES_DEMO"));
    }
}

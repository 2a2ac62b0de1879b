package kz.kenes.journal.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Seals new entries each second, on every server; the row lock on the journal's end lets one go after the other. */
@Startup
@Singleton
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JournalSealer {

    private static final System.Logger LOG = System.getLogger("kz.kenes.journal");
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Resource
    private TimerService timers;

    @EJB
    private JournalWriter writer;

    /** Each run orders the next one, so that a slow one is never overtaken. */
    @PostConstruct
    void orderNextRun() {
        timers.createSingleActionTimer(PAUSE.toMillis(), new TimerConfig("seal the journal", false));
    }

    @Timeout
    void run() {
        try {
            seal();
        } finally {
            orderNextRun();
        }
    }

    /** Seals all entries that wait now. A failure is met again a second later. */
    public void seal() {
        try {
            while (writer.seal()) {
                LOG.log(Level.DEBUG, "more entries wait for their seal");
            }
        } catch (EJBException unavailable) {
            LOG.log(Level.WARNING, "The journal could not be sealed: {0}", unavailable.getMessage());
        }
    }
}

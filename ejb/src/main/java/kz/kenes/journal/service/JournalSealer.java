package kz.kenes.journal.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger.Level;

/** Seals new entries each second, on every server; the row lock on the journal's end lets one go after the other. */
@Startup
@DependsOn("Migrator")
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JournalSealer {

    private static final System.Logger LOG = System.getLogger("kz.kenes.journal");

    @EJB
    private JournalWriter writer;

    /** Seals all entries that wait now. A failure is met again a second later. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "seal the journal")
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

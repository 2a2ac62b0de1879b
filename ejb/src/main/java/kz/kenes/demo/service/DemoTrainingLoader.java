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

/** Tells the training of staff, once people and bodies of the demonstration are there. Later starts change nothing. */
@Singleton
@Startup
@DependsOn("DemoLoader")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoTrainingLoader {

    private static final Logger LOG = Logger.getLogger(DemoTrainingLoader.class.getName());

    @Inject
    private DemoTraining training;

    @Inject
    private DemoContracts contracts;

    @Inject
    private DemoChecks checks;

    @Inject
    private DemoStaffData staff;

    @Inject
    private DemoActors actors;

    @PostConstruct
    void load() {
        if (DemoLoader.isWanted()) {
            try {
                if (!training.isTold()) {
                    training.appoint();
                    training.tell();
                    contracts.tell(actors.today());
                    checks.tell(actors.today());
                    staff.qualify();
                    staff.tell(actors.today());
                }
            } catch (RuntimeException failure) {
                LOG.log(
                        Level.SEVERE,
                        "Trainings of the demonstration are not complete; Kenes starts all the same",
                        failure);
            }
        }
    }
}

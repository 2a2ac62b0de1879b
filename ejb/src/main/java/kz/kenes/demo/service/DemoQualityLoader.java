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

/** Tells the quality of the university, once the training of its staff is told. Later starts change nothing. */
@Singleton
@Startup
@DependsOn("DemoTrainingLoader")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoQualityLoader {

    private static final Logger LOG = Logger.getLogger(DemoQualityLoader.class.getName());

    @Inject
    private DemoQuality quality;

    @PostConstruct
    void load() {
        if (DemoLoader.isWanted()) {
            try {
                if (!quality.isTold()) {
                    quality.appoint();
                    quality.tell();
                }
            } catch (RuntimeException failure) {
                LOG.log(
                        Level.SEVERE,
                        "The quality of the demonstration is not complete; Kenes starts all the same",
                        failure);
            }
        }
    }
}

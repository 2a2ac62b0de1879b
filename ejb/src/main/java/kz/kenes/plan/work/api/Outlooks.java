package kz.kenes.plan.work.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.KenesException;

/** Analyses of methodical work and prospective directions, for the next plan (PLN-11). */
@Remote
public interface Outlooks {

    /**
     * @return id of what is written
     * @throws KenesException {@code plan.work.NOT_MEMBER}
     */
    long write(WriteOutlook command);
}

package kz.kenes.training.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.KenesException;

/**
 * What directors gather from their units and sign for the HR service, on the route {@code training.institute}. Commands carry the
 * version that the caller saw; a stale one answers {@code shared.STALE}.
 */
@Remote
public interface InstituteSchedules {

    /** @throws KenesException {@code shared.NOT_FOUND} */
    InstituteView of(long unitId, int year);

    /** The same by the id of what was gathered. */
    InstituteView get(long id);

    /**
     * Gathers every approved schedule and submits it for the signature of the director.
     *
     * @return id of what was gathered
     * @throws KenesException {@code training.NO_APPROVED_SCHEDULES}
     */
    long compose(long unitId, int year);

    /** Gives the approved schedule of a unit back to it. */
    void returnUnit(long scheduleId, long version, String remarks);

    /** Sends the approved schedules down to the units (TRN-16). */
    void deliver(long id, long version);
}

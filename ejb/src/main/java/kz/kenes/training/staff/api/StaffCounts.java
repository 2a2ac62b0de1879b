package kz.kenes.training.staff.api;

import java.io.Serializable;

/**
 * How many people, by what the forms tell apart.
 *
 * @param withDegree with an academic degree above that of a master
 * @param inTerm whose next training is not due this year
 */
public record StaffCounts(
        int teaching, int scientific, int administrative, int support, int service, int withDegree, int inTerm)
        implements Serializable {

    public static final StaffCounts NOBODY = new StaffCounts(0, 0, 0, 0, 0, 0, 0);

    public int all() {
        return teaching + scientific + administrative + support + service;
    }

    public StaffCounts plus(StaffCounts other) {
        return new StaffCounts(
                teaching + other.teaching,
                scientific + other.scientific,
                administrative + other.administrative,
                support + other.support,
                service + other.service,
                withDegree + other.withDegree,
                inTerm + other.inTerm);
    }
}

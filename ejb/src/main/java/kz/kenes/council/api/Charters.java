package kz.kenes.council.api;

import jakarta.ejb.Remote;
import java.util.List;
import java.util.Set;
import kz.kenes.shared.api.KenesException;

/**
 * What is laid down about a body beside its seats: to whom it answers (CNL-07), the working body of the republican council
 * (CNL-21), and of an association who signs for it (CNL-29), which universities belong to its directions (CNL-33) and which criteria
 * its members meet (CNL-35).
 */
@Remote
public interface Charters {

    /** @throws KenesException {@code shared.NOT_FOUND} for a body that the caller does not see */
    CharterView get(long bodyId);

    /** Units of the ministry and its committees, one of which may be the working body. */
    List<NamedChoice> workingUnits();

    /** The universities from which those of the directions are chosen. */
    List<NamedChoice> universities();

    /**
     * Names the working body of the republican council; its staff with the right to keep meetings has the clerical functions.
     *
     * @param unitId null for none
     */
    void appointWorkingUnit(long bodyId, long version, Long unitId);

    /** The secretary lists the universities that train staff in the directions of the association. */
    void nameUniversities(long bodyId, long version, Set<Long> institutionIds);

    /** The base university sets the criteria for members. */
    void demand(DemandCriteria command);

    /**
     * The secretary records that members were compared with the criteria.
     *
     * @param seatIds seats of the composition; others are refused with {@code shared.NOT_FOUND}
     */
    void check(long compositionId, long version, Set<Long> seatIds);
}

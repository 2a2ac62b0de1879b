package kz.kenes.people.api;

import jakarta.ejb.Remote;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.vocabulary.Localized;

/** The structural units of an institution: a tree that has exactly one head per unit at a date (ORG-04). */
@Remote
public interface Units {

    List<UnitNode> tree(long institutionId, LocalDate on);

    /** The units of the tree in its order, by their names alone; none of an unknown institution. */
    List<UnitChoice> choices(long institutionId, LocalDate on);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    UnitView get(long unitId);

    /**
     * @return id of the unit
     * @throws KenesException {@code people.UNIT_IN_WRONG_PLACE}
     */
    long setUp(SetUpUnit command);

    void rename(long unitId, long version, Localized name);

    /**
     * Moves the unit from a day on; the tree of an earlier date stays as it was.
     *
     * @param parentId the unit above, or null directly under the institution
     */
    void move(long unitId, long version, Long parentId, LocalDate from);

    void appointHead(AppointHead command);

    /** The head leaves without a successor. */
    void releaseHead(long unitId, long version, LocalDate lastDay);

    /** @throws KenesException {@code people.UNIT_HAS_UNITS} */
    void close(long unitId, long version, LocalDate lastDay);
}

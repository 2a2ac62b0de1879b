package kz.kenes.council.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.KenesException;

/**
 * Structures of associations by direction (CNL-32): drafted and proposed by the secretary of the association, in force once its chair
 * has approved them through {@code Approvals}, by the route {@code council.structure}.
 */
@Remote
public interface Structures {

    /** The structures of a body, the latest first; those not yet approved only for its members. */
    List<StructureRow> of(long bodyId);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    StructureView get(long structureId);

    /**
     * The secretary begins the next structure with the parts of the one in force.
     *
     * @return id of the structure
     */
    long draft(long bodyId);

    void change(ChangeStructure command);

    void propose(long structureId, long version);
}

package kz.kenes.approval.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.KenesException;

/** The routes by which subjects are approved. Their steps change by editions; what runs keeps the edition by which it began. */
@Remote
public interface Routes {

    /** All routes by name. */
    List<RouteRow> list();

    /** @throws KenesException {@code shared.NOT_FOUND} */
    RouteView get(long routeId);

    /**
     * Brings a new edition into force. For administrators.
     *
     * @return id of the edition
     * @throws KenesException {@code approval.EDITION_IN_PAST} among others
     */
    long change(ChangeRoute command);
}

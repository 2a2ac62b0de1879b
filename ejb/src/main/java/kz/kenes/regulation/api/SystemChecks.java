package kz.kenes.regulation.api;

import jakarta.ejb.Remote;
import java.util.List;

/** Checks of the management system by certification bodies, during which their auditors read internal documents (DOC-15). */
@Remote
public interface SystemChecks {

    /** The latest first. */
    List<SystemCheckRow> list();

    /** @return id of the check */
    long announce(AnnounceCheck command);

    /** The check is over earlier than it was planned: today is its last day. */
    void end(long checkId, long version);
}

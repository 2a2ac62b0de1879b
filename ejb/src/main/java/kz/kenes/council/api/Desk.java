package kz.kenes.council.api;

import jakarta.ejb.Remote;
import java.util.List;

/** My desk: what waits for the caller in the work of the bodies. */
@Remote
public interface Desk {

    /** What waits for the caller, the nearest deadline first; what has none comes last. At most 200 entries. */
    List<DeskEntry> entries();
}

package kz.kenes.training.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.vocabulary.ScheduleState;

/**
 * What an institute, department, centre or service hands to the HR service.
 *
 * @param id null until the director has gathered something
 * @param remarks why it was given back, or null
 * @param effective true once the schedule of the university is approved
 */
public record InstituteView(
        Long id,
        long version,
        long unitId,
        Localized unit,
        int year,
        ScheduleState state,
        String remarks,
        String signedBy,
        Instant signedAt,
        Long consolidatedId,
        boolean effective,
        List<PartRow> parts,
        Set<InstituteAction> actions)
        implements Serializable {
    public boolean may(String action) {
        return actions.contains(InstituteAction.valueOf(action));
    }
}

package kz.kenes.council.minutes.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.council.vocabulary.MinutesState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Minutes with their current version.
 *
 * @param correctionReason why this version was made, or null for the first
 * @param presence a sentence on attendance and quorum in the caller's language
 * @param missing what keeps the draft from being frozen, each with the place to mend it
 * @param signatories who has to sign and who has signed
 * @param sha256 hash of the Kazakh PDF, or null while drafted
 * @param versions all versions, newest first
 */
public record MinutesView(
        long id,
        long version,
        long meetingId,
        long bodyId,
        Localized body,
        int number,
        String academicYear,
        LocalDate date,
        int versionNumber,
        MinutesState state,
        boolean frozen,
        String correctionReason,
        String presider,
        String secretary,
        String presence,
        List<ItemText> items,
        List<MissingDatum> missing,
        List<SignatoryView> signatories,
        String sha256,
        List<VersionRow> versions,
        Set<MinutesAction> actions)
        implements Serializable {

    public boolean may(String action) {
        return actions.contains(MinutesAction.valueOf(action));
    }
}

package kz.kenes.council.paper.service;

import java.time.Instant;
import java.util.List;
import kz.kenes.shared.AcademicYear;

/**
 * Everything that minutes say.
 *
 * @param number in sequence per body and academic year
 * @param version from 1; a higher one is a correction
 * @param correction why the version before was corrected, or null
 * @param guests names with where they come from
 * @param draft not frozen yet; marked as such on every page
 * @param madeAt when this version was made
 */
public record MinutesData(
        MeetingData meeting,
        int number,
        AcademicYear year,
        int version,
        String correction,
        String presider,
        String secretary,
        List<SeatData> seats,
        List<String> guests,
        QuorumData quorum,
        List<ItemData> items,
        List<SignatoryData> signatories,
        boolean draft,
        Instant madeAt) {

    public MinutesData {
        seats = List.copyOf(seats);
        guests = List.copyOf(guests);
        items = List.copyOf(items);
        signatories = List.copyOf(signatories);
    }

    /** The same minutes as they are frozen, no longer marked as a draft. */
    public MinutesData asFinal() {
        return new MinutesData(
                meeting,
                number,
                year,
                version,
                correction,
                presider,
                secretary,
                seats,
                guests,
                quorum,
                items,
                signatories,
                false,
                madeAt);
    }
}

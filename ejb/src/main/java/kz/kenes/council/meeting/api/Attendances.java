package kz.kenes.council.meeting.api;

import jakarta.ejb.Remote;

/** Who takes part in a meeting, from when to when (MTG-08). Guests never count for the quorum. */
@Remote
public interface Attendances {

    AttendanceSheet sheet(long meetingId);

    /** Marks one member; a second mark ends the earlier one at that moment. */
    QuorumView mark(MarkAttendance command);

    /** Marks every member who has no mark yet as present. */
    QuorumView markOthersPresent(long meetingId);

    /** Marks who answered that he or she does not come as excused, with the reason given, unless something is marked already. */
    QuorumView excuseDeclined(long meetingId);

    /** @return id of the guest's line */
    long addGuest(long meetingId, String name, String affiliation);

    /**
     * Records a guest of a kind: foreign partners and stakeholders are no members (MTG-36).
     *
     * @return id of the guest
     */
    long invite(InviteGuest command);

    void removeGuest(long guestId);
}

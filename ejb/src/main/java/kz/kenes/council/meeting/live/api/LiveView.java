package kz.kenes.council.meeting.live.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.voting.api.PadView;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A meeting as everybody in the hall may see it: no vote by name.
 *
 * @param presider null before the opening
 * @param members seats that count
 * @param present members present now
 * @param needed smallest number present that makes the quorum
 * @param item under consideration; null before the opening or without an agenda
 * @param ballot the latest vote on that item, or null
 * @param speakers who has the floor, then who waits, in order
 * @param contributions questions and proposals on the item, the earliest first; only for members
 * @param questions what the caller, a member, is asked at this moment, the latest first; not in the view of the room
 * @param member the caller holds a line of the roll
 * @param attends the caller is marked present in a way that counts
 * @param conducts the caller presides or keeps the record while the meeting is open
 * @param at the time of this view, for clocks
 */
public record LiveView(
        long meetingId,
        Localized body,
        MeetingState state,
        Instant start,
        Instant openedAt,
        Instant closedAt,
        String place,
        String presider,
        int members,
        int present,
        int needed,
        boolean quorate,
        LiveItem item,
        LiveBallot ballot,
        List<LiveLine> agenda,
        List<SpeechRow> speakers,
        List<ContributionRow> contributions,
        List<PadView> questions,
        boolean member,
        boolean attends,
        boolean conducts,
        Instant at)
        implements Serializable {

    public boolean isOpen() {
        return state == MeetingState.OPEN;
    }

    /** Who has the floor, or null. */
    public SpeechRow speaking() {
        return speakers.stream().filter(SpeechRow::isSpeaking).findFirst().orElse(null);
    }

    /** The caller's place on the list of speakers, or null. */
    public SpeechRow mine() {
        return speakers.stream().filter(SpeechRow::mine).findFirst().orElse(null);
    }
}

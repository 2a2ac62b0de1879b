package kz.kenes.council.meeting;

import java.time.Instant;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;

/**
 * When, where and why a body is to meet.
 *
 * @param reason obligatory for an extraordinary meeting, otherwise null
 * @param onlineLink address for members who take part from afar, or null
 */
public record MeetingPlan(MeetingKind kind, String reason, Instant start, String place, String onlineLink) {

    /** Only associations by direction hold extended meetings. */
    @Clause("MTG-36")
    boolean isPossibleFor(BodyKind body) {
        return kind != MeetingKind.EXTENDED || body == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION;
    }
}

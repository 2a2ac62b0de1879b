package kz.kenes.council.meeting.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.approval.vocabulary.StepVerb;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A paper on its way on which the body has to decide.
 *
 * @param link path of its page, below the application
 * @param meetingId the meeting on whose agenda it stands already, or null
 */
public record AwaitedDecision(
        long approvalId, Localized title, StepVerb verb, String link, Instant since, Long meetingId)
        implements Serializable {}
